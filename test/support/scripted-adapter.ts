import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import type { Call } from '../../src/contract/call.js';
import { deferred, type Deferred } from './deferred.js';

/** A call to the adapter, settled by the test. */
export interface AdapterCall extends Deferred<unknown> {
  readonly name: string;
  readonly request: unknown;
  readonly call: Call;
  isSettled: boolean;
}

/** A stream of the adapter, speaking for the test. */
export interface AdapterStream {
  readonly name: string;
  readonly request: unknown;
  readonly call: Call;
  say(status: unknown): void;
  fail(cause: unknown): void;
  end(): void;
}

/** An adapter with every capability that remembers what was asked, and answers as the test says. */
export class ScriptedAdapter {
  readonly calls: AdapterCall[] = [];
  readonly streams: AdapterStream[] = [];

  readonly adapter: EnrollmentAdapter = {
    loadSecurityInfo: call => this.#ask('loadSecurityInfo', null, call),
    authenticatorCode: {
      begin: (request, call) => this.#ask('begin', request, call),
      confirm: (request, call) => this.#ask('confirm', request, call),
      cancel: (request, call) => this.#ask('cancel', request, call),
    },
    deliveredCode: {
      begin: (request, call) => this.#ask('begin', request, call),
      resume: (request, call) => this.#ask('resume', request, call),
      resend: (request, call) => this.#ask('resend', request, call),
      confirm: (request, call) => this.#ask('confirm', request, call),
      cancel: (request, call) => this.#ask('cancel', request, call),
    },
    phoneCall: {
      begin: (request, call) => this.#ask('begin', request, call),
      callAgain: (request, call) => this.#ask('callAgain', request, call),
      watchCall: (request, call) => this.#watch('watchCall', request, call),
      confirm: (request, call) => this.#ask('confirm', request, call),
      cancel: (request, call) => this.#ask('cancel', request, call),
    },
    passkey: this.#threeCalls(),
    securityQuestions: this.#threeCalls(),
    recoveryCodes: this.#threeCalls(),
    appPassword: this.#threeCalls(),
    authenticatorPush: {
      begin: (request, call) => this.#ask('begin', request, call),
      watchActivation: (request, call) => this.#watch('watchActivation', request, call),
      sendTest: (request, call) => this.#ask('sendTest', request, call),
      watchTest: (request, call) => this.#watch('watchTest', request, call),
      confirm: (request, call) => this.#ask('confirm', request, call),
      cancel: (request, call) => this.#ask('cancel', request, call),
    },
  };

  callsOf(name: string): AdapterCall[] {
    return this.calls.filter(call => call.name === name);
  }

  /** The calls that wait for their answer, and somebody for them. */
  get running(): AdapterCall[] {
    return this.calls.filter(({ name, isSettled, call }) => name !== 'cancel' && !isSettled && !call.signal.aborted);
  }

  /** The streams that somebody follows. */
  get followed(): AdapterStream[] {
    return this.streams.filter(({ call }) => !call.signal.aborted);
  }

  /** Of what is begun, then confirmed or cancelled. */
  #threeCalls() {
    return {
      begin: (request: unknown, call: Call) => this.#ask<never>('begin', request, call),
      confirm: (request: unknown, call: Call) => this.#ask<never>('confirm', request, call),
      cancel: (request: unknown, call: Call) => this.#ask<never>('cancel', request, call),
    };
  }

  #ask<Answer>(name: string, request: unknown, call: Call): Promise<Answer> {
    const settled = deferred();
    const asked: AdapterCall = { ...settled, name, request, call, isSettled: false };
    const settle = (): void => {
      asked.isSettled = true;
    };
    settled.promise.then(settle, settle);
    this.calls.push(asked);
    return settled.promise as Promise<Answer>;
  }

  async *#watch<Status>(name: string, request: unknown, call: Call): AsyncGenerator<Status> {
    const said: (() => Status | null)[] = [];
    let heard = deferred<void>();
    const add = (next: () => Status | null): void => {
      said.push(next);
      heard.resolve();
    };
    this.streams.push({
      name,
      request,
      call,
      say: status => add(() => status as Status),
      end: () => add(() => null),
      fail: cause =>
        add(() => {
          throw cause;
        }),
    });
    for (;;) {
      await heard.promise;
      heard = deferred<void>();
      for (const next of said.splice(0)) {
        const status = next();
        if (status === null) return;
        yield status;
      }
    }
  }
}
