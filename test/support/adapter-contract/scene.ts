import { isCode } from '../../../src/contract/index.js';
import type { Call, EnrollmentAdapter, EnrollmentError, Milliseconds, OtpAccount, PushActivation } from '../../../src/contract/index.js';

/** An adapter with the world around it, made afresh for every sentence: a signed-in person who has set up nothing. */
export interface AdapterUnderTest {
  readonly adapter: EnrollmentAdapter;
  /** Plays the person's authenticator app. */
  readonly app: {
    /** The code that it shows now, by the server's clock. */
    code(account: OtpAccount): Promise<string>;
    /** Activates itself by what the QR code or the two typed values say. */
    activate(activation: PushActivation): Promise<void>;
    /** Enters a number into the notification that came last. */
    approve(number: string): Promise<void>;
    /** Says no to the notification that came last. */
    deny(): Promise<void>;
  };
  /** Moves the server's clock; the person stays signed in. Left out where nothing can: then nothing that runs out is tried. */
  passTime?(span: Milliseconds): Promise<void>;
  /** Makes the server want a proof of who the person is before the next change, and gives one. */
  readonly identity?: {
    forget(): Promise<void>;
    prove(): Promise<void>;
  };
  /** Called after every sentence. */
  close?(): Promise<void>;
}

export interface AdapterContractOptions {
  createAdapter(): AdapterUnderTest | Promise<AdapterUnderTest>;
  /** How many authenticators fit. Left out where there is no limit. */
  readonly authenticatorLimit?: number;
  /** Longer than a pending enrollment lives. Default an hour. */
  readonly enrollmentIsOverAfter?: Milliseconds;
  /** Longer than a test notification lives. Default 10 minutes, the longest that is allowed (NIST SP 800-63B, ASVS 6.5.5). */
  readonly testIsOverAfter?: Milliseconds;
  /** Longer than the server wants between two test notifications, and shorter than one of them lives. Default 40 seconds. */
  readonly resendAllowedAfter?: Milliseconds;
  /** Within how many wrong codes the server stops taking any. Default 20; `Infinity` where it never does. */
  readonly wrongCodesUntilLock?: number;
}

/** One person at one adapter, for one sentence. */
export class Scene {
  readonly #controller = new AbortController();
  #calls = 0;

  private constructor(readonly world: AdapterUnderTest) {}

  static async open(options: AdapterContractOptions): Promise<Scene> {
    return new Scene(await options.createAdapter());
  }

  get adapter(): EnrollmentAdapter {
    return this.world.adapter;
  }

  get code() {
    return offered(this.adapter.authenticatorCode, 'authenticatorCode');
  }

  get push() {
    return offered(this.adapter.authenticatorPush, 'authenticatorPush');
  }

  /** A new intent of the person, or the same one again by its key. */
  call(idempotencyKey = `intent-${++this.#calls}-${Math.random()}`, signal: Call['signal'] = this.#controller.signal): Call {
    return { signal, idempotencyKey };
  }

  async kinds(): Promise<string[]> {
    const { methods } = await this.adapter.loadSecurityInfo(this.call());
    return methods.map(({ kind }) => kind);
  }

  async close(): Promise<void> {
    this.#controller.abort();
    await this.world.close?.();
  }
}

/** The code with which a promise is refused; anything but an `EnrollmentError` of the closed list fails the sentence. */
export async function refusal(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => expect.unreachable('It was accepted.'),
    (thrown: unknown) => thrown,
  );
  expect(error).toHaveProperty('name', 'EnrollmentError');
  expect(isCode((error as EnrollmentError).code)).toBe(true);
  return (error as EnrollmentError).code;
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
  let notice = () => {};
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
  ending.catch(() => {});

  return {
    seen,
    ending,
    /** Resolves when something was yielded, or it is over. */
    first: async (): Promise<string | undefined> => {
      while (seen.length === 0 && !isOver) await new Promise<void>(resolve => (notice = resolve));
      return seen[0]?.type;
    },
    /** Resolves with the last status when it has ended by itself. */
    last: async (): Promise<T | undefined> => {
      await ending;
      return seen.at(-1);
    },
  };
}

function offered<T>(capability: T | undefined, name: string): T {
  if (!capability) throw new Error(`The adapter has no ${name}.`);
  return capability;
}
