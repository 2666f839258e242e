import {
  type Call,
  type EnrollmentAdapter,
  type EnrollmentError,
  isCode,
  type MethodOffer,
  readTotpActivation,
} from '../../contract/index.js';
import { expect } from '../suite/expect.js';
import type { AdapterContractOptions, AdapterUnderTest, PlayedAccount } from './world.js';

export type { AdapterContractOptions, AdapterUnderTest } from './world.js';

/** One person at one adapter, for one sentence. */
export class Scene {
  readonly #controller = new AbortController();
  #calls = 0;
  #callsBefore = 0;

  private constructor(readonly world: AdapterUnderTest) {}

  static async open(options: AdapterContractOptions, account?: PlayedAccount): Promise<Scene> {
    return new Scene(await options.createAdapter(account));
  }

  get adapter(): EnrollmentAdapter {
    return this.world.adapter;
  }

  get app() {
    return played(this.world.app, 'app');
  }

  get pushApp() {
    return played(this.world.pushApp, 'pushApp');
  }

  get code() {
    return offered(this.adapter.authenticatorCode, 'authenticatorCode');
  }

  get push() {
    return offered(this.adapter.authenticatorPush, 'authenticatorPush');
  }

  get deliveredCode() {
    return offered(this.adapter.deliveredCode, 'deliveredCode');
  }

  get phoneCall() {
    return offered(this.adapter.phoneCall, 'phoneCall');
  }

  get passkey() {
    return offered(this.adapter.passkey, 'passkey');
  }

  get securityQuestions() {
    return offered(this.adapter.securityQuestions, 'securityQuestions');
  }

  get recoveryCodes() {
    return offered(this.adapter.recoveryCodes, 'recoveryCodes');
  }

  get appPassword() {
    return offered(this.adapter.appPassword, 'appPassword');
  }

  get inbox() {
    return played(this.world.inbox, 'inbox');
  }

  get line() {
    return played(this.world.line, 'line');
  }

  get key() {
    return played(this.world.key, 'key');
  }

  /** A new intent of the person, or the same one again by its key. */
  call(idempotencyKey = `intent-${++this.#calls}-${Math.random()}`, signal: Call['signal'] = this.#controller.signal): Call {
    return { signal, idempotencyKey };
  }

  async kinds(): Promise<string[]> {
    const { methods } = await this.adapter.loadSecurityInfo(this.call());
    return methods.map(({ kind }) => kind);
  }

  /** What is on the account of one kind, read afresh. */
  async idsOf(wanted: string): Promise<string[]> {
    const { methods } = await this.adapter.loadSecurityInfo(this.call());
    return methods.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  }

  async offer(wanted: string): Promise<MethodOffer | undefined> {
    const { offers } = await this.adapter.loadSecurityInfo(this.call());
    return offers.find(({ kind }) => kind === wanted);
  }

  /** Sets up an authenticator app, for what asks for another method first. */
  async enrollApp(): Promise<void> {
    const { enrollmentId, otpauth } = readTotpActivation(await this.code.begin({ renew: false }, this.call()));
    await this.code.confirm({ enrollmentId, code: await this.app.code(otpauth) }, this.call());
  }

  async isAvailable(kind: string): Promise<boolean> {
    return (await this.offer(kind))?.availability.type === 'available';
  }

  /** How many calls came to the phone since the sentence began. */
  async callCount(): Promise<number> {
    return (await this.line.count()) - this.#callsBefore;
  }

  /** From now on calls are counted: those for what had to be set up before are not. */
  async countCalls(): Promise<void> {
    this.#callsBefore = (await this.world.line?.count()) ?? 0;
  }

  async close(): Promise<void> {
    this.#controller.abort();
    await this.world.close?.();
  }
}

/** What a promise is refused with; anything but an `EnrollmentError` of the closed list fails the sentence. */
export async function failure(answer: Promise<unknown>): Promise<EnrollmentError> {
  const error = await answer.then(
    () => {
      throw new Error('It was accepted.');
    },
    (thrown: unknown) => thrown,
  );
  expect((error as Error | undefined)?.name, String(error)).toBe('EnrollmentError');
  expect(isCode((error as EnrollmentError).code), (error as EnrollmentError).code).toBe(true);
  return error as EnrollmentError;
}

/** The code of it. */
export async function refusal(answer: Promise<unknown>): Promise<string> {
  return (await failure(answer)).code;
}

/** What a promise is answered with, or the code with which it is refused. */
export function outcome<T>(answer: Promise<T>): Promise<T | string> {
  return answer.catch((error: unknown) => refusal(Promise.reject(error as Error)));
}

/** Fails unless it settles within a second. */
export function promptly<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took more than a second.')), 1000);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Follows a status in the background, so that nothing is missed while the person acts. */
export function follow<T extends { readonly type: string }>(statuses: AsyncIterable<T>) {
  const seen: T[] = [];
  let notice: () => void = nothing;
  let isOver = false;
  const run = async () => {
    try {
      for await (const status of statuses) {
        seen.push(status);
        notice();
      }
    } finally {
      isOver = true;
      notice();
    }
  };
  const ending = run();
  // Whoever waits for the ending gets its failure; elsewhere it is no concern.
  ending.catch(nothing);

  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo() && !isOver) await new Promise<void>(resolve => (notice = resolve));
  };

  return {
    seen,
    ending,
    /** Resolves when something was yielded, or it is over. */
    first: (): Promise<string | undefined> => promptly(until(() => seen.length > 0).then(() => seen[0]?.type)),
    /** Resolves when a status of this type is the latest, or it is over. */
    reached: (type: T['type']): Promise<string | undefined> =>
      promptly(until(() => seen.at(-1)?.type === type).then(() => seen.at(-1)?.type)),
    /** Resolves with the last status when it has ended by itself. */
    last: async (): Promise<T | undefined> => {
      await ending;
      return seen.at(-1);
    },
  };
}

function nothing(): void {
  // What is not waited for is no concern.
}

function offered<T>(capability: T | undefined, name: string): T {
  if (!capability) throw new Error(`There is no ${name} here, although a kind that needs it is claimed.`);
  return capability;
}

function played<T>(part: T | undefined, name: string): T {
  if (!part) throw new Error(`There is no ${name} here that can be played.`);
  return part;
}
