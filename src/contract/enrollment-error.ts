import { readErrorData } from './read-error-data.js';

/**
 * Every reason for which a call may be refused, with the data that comes with it. The list is closed: whatever else an adapter
 * throws is shown to the person as `unknown`, with no text of the server's.
 */
export interface EnrollmentErrorData {
  /** The code is wrong, or may have expired where the server does not tell. The same enrollment accepts another try. */
  'code-rejected': { readonly attemptsLeft?: number };
  /** The code was right once; a newer one is needed. */
  'code-expired': NoData;
  /** Too many calls of this kind. `retryAfter`: seconds, an HTTP date or a `Date`, as in `Retry-After` (RFC 9110 §10.2.3). */
  'rate-limited': { readonly retryAfter?: RetryAfter };
  /** Too many wrong tries: nothing is accepted for a while, not even the right code. */
  locked: { readonly retryAfter?: RetryAfter };
  /** The server wants the person to prove again who they are before this call. It is retried once after that. */
  'step-up-required': { readonly methods?: readonly string[] };
  /** The person did not finish proving who they are. Made by the library. */
  'step-up-cancelled': NoData;
  /** The person is signed out. Treated like `step-up-required`. */
  'session-expired': NoData;
  /** The pending enrollment is gone: it ran out, was cancelled, or was never known. Beginning again helps. */
  'enrollment-expired': NoData;
  /** This very thing (app, key, number) is on the account already. */
  'already-enrolled': NoData;
  /** Another method carries this name. */
  'duplicate-name': NoData;
  /** No more of this kind fit. */
  'limit-reached': { readonly limit?: number };
  /** Policy does not allow it. */
  'not-allowed': NoData;
  /** A message or notification could not be handed to the network that carries it. */
  'delivery-failed': NoData;
  /** The server refuses what was typed. `index`: which of several inputs, counted from 0. */
  'invalid-input': { readonly reason?: InputFlaw; readonly index?: number };
  /** This backend or this device cannot do it. */
  unsupported: NoData;
  /** The server cannot answer now. */
  unavailable: { readonly retryAfter?: RetryAfter };
  /** The server was not reached, or the line broke: whether it acted is not known. */
  network: NoData;
  /** No answer came in time: whether the server acted is not known. Made by the library, and allowed to adapters. */
  timeout: NoData;
  /** The answer is not what the contract promises. Made by the library. */
  'invalid-response': NoData;
  /** The call was aborted through its signal. Never shown. */
  aborted: NoData;
  /** Anything else. */
  unknown: NoData;
}

/** What a server may have against an input. */
export type InputFlaw =
  /** It is no number, or no address. */
  | 'malformed'
  /** It is the person's address at work or school, which they may be locked out of together with the account. */
  | 'work-address'
  /** Numbers of this country are not taken. */
  | 'country-not-served'
  /** Nothing can be sent to this kind of number, such as a landline. */
  | 'number-not-served'
  /** It is shorter than the server takes. */
  | 'too-short'
  /** It is longer than the server takes. */
  | 'too-long'
  /** The same was given before, for another question. */
  | 'repeated'
  /** It is easily guessed, such as a word of the question or the name of the account. */
  | 'guessable';

/** Seconds, an HTTP date, or a `Date`. */
export type RetryAfter = number | string | Date;

export type EnrollmentErrorCode = keyof EnrollmentErrorData;

type NoData = Readonly<Record<never, never>>;

const codes: Readonly<Record<EnrollmentErrorCode, true>> = {
  'code-rejected': true,
  'code-expired': true,
  'rate-limited': true,
  locked: true,
  'step-up-required': true,
  'step-up-cancelled': true,
  'session-expired': true,
  'enrollment-expired': true,
  'already-enrolled': true,
  'duplicate-name': true,
  'limit-reached': true,
  'not-allowed': true,
  'delivery-failed': true,
  'invalid-input': true,
  unsupported: true,
  unavailable: true,
  network: true,
  timeout: true,
  'invalid-response': true,
  aborted: true,
  unknown: true,
};

/**
 * The one error an adapter rejects with.
 *
 * @example
 * throw new EnrollmentError('code-rejected', { attemptsLeft: 3 });
 * throw new EnrollmentError('network', {}, { cause });
 */
export class EnrollmentError<Code extends EnrollmentErrorCode = EnrollmentErrorCode> extends Error {
  override readonly name = 'EnrollmentError';

  readonly code: Code;
  readonly data: EnrollmentErrorData[Code];

  /** A code that is not in the list becomes `unknown`, and data that make no sense are left out. */
  constructor(code: Code, data?: EnrollmentErrorData[Code], options?: { cause?: unknown }) {
    // The code alone: a message might carry what the person typed into a log.
    super(isCode(code) ? code : 'unknown', options);
    this.code = this.message as Code;
    this.data = readErrorData(data);
  }

  /** Narrows to one code and its data. */
  is<Wanted extends EnrollmentErrorCode>(code: Wanted): this is EnrollmentError<Wanted> {
    const own: EnrollmentErrorCode = this.code;
    return own === code;
  }

  /**
   * The error itself if it is one of ours, also from another copy of the library; otherwise `unknown`, or `aborted` for a
   * `DOMException` of that name. Never throws, whatever it is given.
   */
  static from(cause: unknown): EnrollmentError {
    try {
      const { name, code, data } = cause as { name?: unknown; code?: unknown; data?: EnrollmentErrorData[EnrollmentErrorCode] };
      if (name === 'EnrollmentError' && isCode(code)) {
        return cause instanceof EnrollmentError ? (cause as EnrollmentError) : new EnrollmentError(code, data, { cause });
      }
      if (name === 'AbortError') return new EnrollmentError('aborted', {}, { cause });
    } catch {
      // Not an object, or one whose getters throw.
    }
    return new EnrollmentError('unknown', {}, { cause });
  }
}

/** Whether a value is one of the codes, for adapters that map a server's own. */
export function isCode(value: unknown): value is EnrollmentErrorCode {
  return typeof value === 'string' && Object.hasOwn(codes, value);
}
