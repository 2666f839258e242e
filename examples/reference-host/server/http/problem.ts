import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { EnrollmentErrorCode, InputFlaw } from 'enrollkit/contract';

/** What only the sign-in page and the phone may be told, next to the codes of the contract. */
type OwnCode =
  | 'sign-in-refused'
  | 'proof-expired'
  | 'credential-refused'
  | 'code-unknown'
  | 'already-activated'
  | 'phone-unknown'
  | 'signature-refused'
  | 'timestamp-refused'
  | 'challenge-unknown'
  | 'challenge-answered'
  | 'challenge-superseded'
  | 'challenge-expired';

export type ProblemCode =
  Exclude<EnrollmentErrorCode, 'step-up-cancelled' | 'network' | 'timeout' | 'invalid-response' | 'aborted'> | OwnCode;

const problems: Readonly<Record<ProblemCode, readonly [ContentfulStatusCode, string]>> = {
  'code-rejected': [422, 'The code is wrong.'],
  'code-expired': [422, 'The code was right once; a newer one is needed.'],
  'rate-limited': [429, 'Too many calls of this kind.'],
  locked: [429, 'Too many wrong tries. Nothing is accepted for a while.'],
  'step-up-required': [403, 'The person has to prove again who they are.'],
  'session-expired': [401, 'Nobody is signed in.'],
  'enrollment-expired': [404, 'There is no such pending enrollment, or no longer.'],
  'already-enrolled': [409, 'This is on the account already.'],
  'duplicate-name': [409, 'Another method carries this name.'],
  'limit-reached': [409, 'No more of this kind fit.'],
  'not-allowed': [403, 'This is not allowed.'],
  'delivery-failed': [409, 'It could not be handed over to what would deliver it.'],
  'invalid-input': [400, 'The request is not as the protocol describes it, or what was typed is refused.'],
  unsupported: [404, 'There is nothing here.'],
  unavailable: [503, 'The server cannot answer now.'],
  unknown: [500, 'Something went wrong.'],
  'sign-in-refused': [401, 'The address or the password is wrong.'],
  'proof-expired': [410, 'Nobody is proving here who they are, or no longer.'],
  'credential-refused': [400, 'The enrollment credential is wrong.'],
  'code-unknown': [404, 'There is no such activation code, or no longer.'],
  'already-activated': [409, 'Another phone, or this one, has been activated with this code.'],
  'phone-unknown': [404, 'This phone is not, or no longer, registered.'],
  'signature-refused': [401, 'The signature is wrong.'],
  'timestamp-refused': [400, 'The timestamp is more than a minute away from the clock of the server.'],
  'challenge-unknown': [404, 'There is no such challenge for this phone.'],
  'challenge-answered': [409, 'The challenge has been answered already.'],
  'challenge-superseded': [410, 'A newer challenge has taken its place.'],
  'challenge-expired': [410, 'The challenge has expired.'],
};

export interface ProblemData {
  readonly attemptsLeft?: number;
  readonly limit?: number;
  readonly methods?: readonly string[];
  /** What is wrong with what was typed, and with which of several inputs. */
  readonly reason?: InputFlaw;
  readonly index?: number;
  /** Seconds; also sent as `Retry-After`. */
  readonly retryAfter?: number;
}

/**
 * Why a request is refused, as RFC 9457 has it. Throw it where nothing was changed; return it from a transaction where something
 * (such as a counted try) has to stay.
 */
export class Problem extends Error {
  readonly status: ContentfulStatusCode;

  constructor(
    readonly code: ProblemCode,
    readonly data: ProblemData = {},
    status?: ContentfulStatusCode,
  ) {
    super(problems[code][1]);
    this.status = status ?? problems[code][0];
  }

  toBody(): object {
    const { code, data, status, message } = this;
    return { type: `urn:enrollkit:problem:${code}`, title: message, status, code, ...data };
  }

  respond(c: Context): Response {
    const { retryAfter } = this.data;
    if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
    return c.body(JSON.stringify(this.toBody()), this.status, { 'Content-Type': 'application/problem+json' });
  }
}

/** `Retry-After` counts whole seconds. */
export function waitFor(milliseconds: number): Pick<ProblemData, 'retryAfter'> {
  return { retryAfter: Math.max(1, Math.ceil(milliseconds / 1000)) };
}
