import { EnrollmentError, type Call, type Milliseconds, type StepUpRequest } from '../../contract/index.js';
import { unlessRefused, type Connection, type Requests } from './connection.js';
import type { BetterAuthAdapterOptions } from './options.js';

/**
 * The person's password, which better-auth wants in the body of some calls. It is asked for by a step-up, kept for minutes in this
 * closure alone, and forgotten as soon as the server does not take it.
 */
export class HeldPassword {
  #password: string | undefined;
  #heldUntil: Milliseconds = 0;

  constructor(readonly lifetime: Milliseconds) {}

  get isHeld(): boolean {
    return this.#password !== undefined && Date.now() < this.#heldUntil;
  }

  forget(): void {
    this.#password = undefined;
  }

  /** Makes a request with it. */
  async post(requests: Requests, path: string, body: object = {}): Promise<unknown> {
    if (!this.isHeld) {
      this.forget();
      throw new EnrollmentError('step-up-required', { methods: ['password'] });
    }
    return requests.post(path, { ...body, password: this.#password }).catch((cause: unknown) => {
      if ((cause as { serverCode?: string }).serverCode === 'INVALID_PASSWORD') this.forget();
      throw cause;
    });
  }

  /** Has the person prove who they are, until the server takes the password that they give, if any. */
  async prove(
    connection: Connection,
    proveIdentity: NonNullable<BetterAuthAdapterOptions['proveIdentity']>,
    request: StepUpRequest,
    call: Call,
  ): Promise<void> {
    for (let isRetry = false; !call.signal.aborted; isRetry = true) {
      const proof = await proveIdentity({ ...request, isRetry }, call).catch((cause: unknown) => {
        throw new EnrollmentError('step-up-cancelled', {}, { cause });
      });
      const password = proof?.password;
      if (password === undefined) return;
      const isRight = await connection.inTurn(call, requests =>
        unlessRefused(requests.post('/verify-password', { password }), 'INVALID_PASSWORD'),
      );
      if (isRight === undefined) continue;
      this.#password = password;
      this.#heldUntil = Date.now() + this.lifetime;
      return;
    }
    throw new EnrollmentError('aborted');
  }
}
