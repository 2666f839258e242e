import { EnrollmentError, isCode, type EnrollmentErrorCode } from '../../contract/enrollment-error.js';
import { readErrorData } from '../../contract/read-error-data.js';

/** For answers without a code: of a proxy in between, or a server that is down. */
const codeByStatus: Readonly<Record<number, EnrollmentErrorCode>> = {
  400: 'invalid-input',
  401: 'session-expired',
  403: 'not-allowed',
  408: 'timeout',
  413: 'invalid-input',
  415: 'invalid-input',
  422: 'invalid-input',
  429: 'rate-limited',
  501: 'unsupported',
};

/** Makes the error of an answer that is no success: a problem document (RFC 9457), or anything else. Never rejects. */
export async function readProblem(response: Response): Promise<EnrollmentError> {
  const problem = await readDocument(response);
  const header = response.headers.get('retry-after');
  const data = { ...readErrorData(problem), ...(header !== null && { retryAfter: header }) };
  return new EnrollmentError(codeOf(response.status, problem), data);
}

async function readDocument(response: Response): Promise<unknown> {
  // Only a problem document says what happened here; the JSON of something in between might say `code` and mean another thing.
  if (!/^application\/problem\+json\b/i.test(response.headers.get('content-type') ?? '')) return undefined;
  return response.json().catch(() => undefined) as Promise<unknown>;
}

function codeOf(status: number, problem: unknown): EnrollmentErrorCode {
  if (status === 401) return 'session-expired';
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined;
  if (isCode(code)) return code;
  return codeByStatus[status] ?? (status >= 500 ? 'unavailable' : 'unknown');
}
