/**
 * Why the phone could not do what it was asked.
 *
 * - `unreadable`: the text is not an account of a kind that this phone knows.
 * - `unreachable`: nothing answered, or not in time.
 * - `refused`: the server answered with a problem document; see `status`, `problem` and `title`.
 * - `malformed`: the server answered something that is not this protocol.
 */
export type PhoneErrorCode = 'unreadable' | 'unreachable' | 'refused' | 'malformed';

interface PhoneErrorDetails extends ErrorOptions {
  status?: number;
  problem?: string;
  title?: string;
}

/** The only error that the phone's protocol client rejects with, apart from the `AbortError` of a caller's own signal. */
export class PhoneError extends Error {
  /** The HTTP status of a refusal. */
  readonly status: number | undefined;
  /** The problem document's `code`. */
  readonly problem: string | undefined;
  /** The problem document's `title`, in the server's words. */
  readonly title: string | undefined;

  constructor(
    readonly code: PhoneErrorCode,
    { status, problem, title, ...options }: PhoneErrorDetails = {},
  ) {
    super(title ?? code, options);
    this.name = 'PhoneError';
    this.status = status;
    this.problem = problem;
    this.title = title;
  }
}
