import { EnrollmentError, type EnrollmentErrorCode } from '../../contract/index.js';

/** A refusal of the server, with its own code for whoever asked for one thing in particular. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    /** Such as `INVALID_PASSWORD`; empty where the server gave none. */
    readonly serverCode: string,
    readonly error: EnrollmentError,
  ) {
    super(serverCode);
  }
}

const codes: Readonly<Record<string, EnrollmentErrorCode>> = {
  INVALID_CODE: 'code-rejected',
  INVALID_OTP: 'code-rejected',
  OTP_EXPIRED: 'code-expired',
  // The code is burnt after three wrong tries; a new one can be sent at once.
  TOO_MANY_ATTEMPTS: 'code-expired',
  OTP_NOT_FOUND: 'code-expired',
  TOTP_NOT_ENABLED: 'enrollment-expired',
  TOTP_ALREADY_ENABLED: 'limit-reached',
  TWO_FACTOR_NOT_ENABLED: 'not-allowed',
  INVALID_PHONE_NUMBER: 'invalid-input',
  PHONE_NUMBER_EXIST: 'already-enrolled',
  INVALID_EMAIL: 'invalid-input',
  VALIDATION_ERROR: 'invalid-input',
  // The server says so, by a status of 500, of whatever does not verify.
  FAILED_TO_VERIFY_REGISTRATION: 'code-rejected',
  CHALLENGE_NOT_FOUND: 'enrollment-expired',
  PREVIOUSLY_REGISTERED: 'already-enrolled',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'unsupported',
  UNAUTHORIZED: 'session-expired',
};

const codesByStatus: Readonly<Record<number, EnrollmentErrorCode>> = {
  400: 'invalid-input',
  401: 'session-expired',
  403: 'not-allowed',
  // The plugin that would answer is not there.
  404: 'unsupported',
  429: 'rate-limited',
};

/** Makes the refusal of an answer that is no success. Never rejects. */
export async function readRefusal(response: Response): Promise<Refusal> {
  const serverCode = codeIn(await response.json().catch(() => undefined));
  return new Refusal(serverCode, errorOf(response, serverCode));
}

function errorOf({ status, headers }: Response, serverCode: string): EnrollmentError {
  if (serverCode === 'SESSION_NOT_FRESH') return new EnrollmentError('step-up-required', { methods: ['fresh-session'] });
  if (serverCode === 'INVALID_PASSWORD') return new EnrollmentError('step-up-required', { methods: ['password'] });
  if (serverCode === 'INVALID_PHONE_NUMBER' || serverCode === 'INVALID_EMAIL') {
    return new EnrollmentError('invalid-input', { reason: 'malformed' });
  }
  const code = codes[serverCode] ?? codesByStatus[status] ?? (status >= 500 ? 'unavailable' : 'unknown');
  // Not `Retry-After`.
  const retryAfter = headers.get('x-retry-after') ?? headers.get('retry-after');
  return new EnrollmentError(code, retryAfter === null ? {} : { retryAfter });
}

function codeIn(body: unknown): string {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'string' ? code : '';
}
