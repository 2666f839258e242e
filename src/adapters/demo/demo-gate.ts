import { EnrollmentError, type Call, type Milliseconds, type Signal } from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';

/** The calls of the adapter, by name. */
export type DemoCall =
  | 'loadSecurityInfo'
  | 'removeMethod'
  | 'renameMethod'
  | 'setDefault'
  | 'signOutOtherSessions'
  | 'extendSession'
  | 'reportUnexpected'
  | 'postponePrompt'
  | 'confirmReview'
  | 'stepUp'
  | `authenticatorCode.${'begin' | 'confirm' | 'cancel'}`
  | `deliveredCode.${'begin' | 'resume' | 'resend' | 'confirm' | 'cancel'}`
  | `phoneCall.${'begin' | 'callAgain' | 'watchCall' | 'confirm' | 'cancel'}`
  | `${'passkey' | 'securityQuestions' | 'recoveryCodes' | 'appPassword'}.${'begin' | 'confirm' | 'cancel'}`
  | `authenticatorPush.${'begin' | 'watchActivation' | 'sendTest' | 'watchTest' | 'confirm' | 'cancel'}`;

interface Fault {
  readonly error?: unknown;
  readonly when: 'before' | 'after' | 'never';
}

/** What changes nothing, or nothing that counts, needs no proof. */
const unguarded = /^(loadSecurityInfo|extendSession|reportUnexpected|postponePrompt|confirmReview)$|\.(cancel|resume|watch\w+)$/;

const mostRemembered = 1000;

/** What stands between a page and the backend: the line, which is slow or breaks, and the session. */
export class DemoGate {
  readonly calls: DemoCall[] = [];
  readonly #settings: DemoSettings;
  readonly #faults = new Map<DemoCall | 'any', Fault[]>();
  #isSignedIn = true;
  #provenUntil = -Infinity;
  #signedInUntil: Milliseconds;

  constructor(settings: DemoSettings) {
    this.#settings = settings;
    this.#signedInUntil = settings.clock.now() + settings.sessionLifetime;
  }

  /** How long the session still lasts. */
  get sessionExpiresIn(): Milliseconds {
    return Math.max(this.#signedInUntil - this.#settings.clock.now(), 0);
  }

  extendSession(): void {
    this.#signedInUntil = this.#settings.clock.now() + this.#settings.sessionLifetime;
  }

  plan(call: DemoCall | 'any', fault: Fault): void {
    this.#faults.set(call, [...(this.#faults.get(call) ?? []), fault]);
  }

  confirmIdentity(): void {
    this.#isSignedIn = true;
    this.extendSession();
    this.#provenUntil = this.#settings.clock.now() + this.#settings.proofLifetime;
  }

  forgetIdentity(isSignedIn: boolean): void {
    this.#isSignedIn = isSignedIn;
    this.#provenUntil = -Infinity;
  }

  /** Makes a call. What it answers is a copy: nobody outside holds a part of the backend. */
  async pass<T>(name: DemoCall, { signal }: Call, act: () => T | Promise<T>): Promise<T> {
    const fault = await this.#reach(name, signal);
    const answer = await act();
    if (fault) throw fault.error;
    throwIfAborted(signal);
    return structuredClone(answer);
  }

  async *follow<T>(name: DemoCall, { signal }: Call, watch: (signal: Signal) => AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
    const fault = await this.#reach(name, signal);
    for await (const status of watch(signal)) {
      yield status;
      if (fault) throw fault.error;
    }
  }

  async #reach(name: DemoCall, signal: Signal): Promise<Fault | undefined> {
    this.calls.push(name);
    this.calls.splice(0, this.calls.length - mostRemembered);
    const fault = this.#faults.get(name)?.shift() ?? this.#faults.get('any')?.shift();
    const { latency } = this.#settings;
    const usual = typeof latency === 'function' ? latency() : latency;
    await this.#pause(fault?.when === 'never' ? Infinity : usual, signal);
    if (fault?.when === 'before') throw fault.error;
    if (name !== 'stepUp') this.#requireIdentity(name);
    return fault;
  }

  #requireIdentity(name: DemoCall): void {
    if (!this.#isSignedIn || this.sessionExpiresIn === 0) throw new EnrollmentError('session-expired');
    if (this.#settings.stepUp === 'none' || unguarded.test(name)) return;
    if (this.#settings.clock.now() >= this.#provenUntil) throw new EnrollmentError('step-up-required', { methods: ['password'] });
  }

  async #pause(wait: Milliseconds, signal: Signal): Promise<void> {
    const { clock } = this.#settings;
    throwIfAborted(signal);
    await new Promise<void>((resolve, reject) => {
      const timer = wait > 0 && wait < Infinity ? clock.setTimeout(end, wait) : undefined;
      function end(): void {
        clock.clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        resolve();
      }
      function abort(): void {
        end();
        reject(new EnrollmentError('aborted'));
      }
      signal.addEventListener('abort', abort);
      if (wait <= 0) end();
    });
    throwIfAborted(signal);
  }
}

function throwIfAborted(signal: Signal): void {
  if (signal.aborted) throw new EnrollmentError('aborted');
}
