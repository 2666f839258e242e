import type { Call } from '../../contract/call.js';
import { EnrollmentError } from '../../contract/enrollment-error.js';
import { readProblem } from './read-problem.js';
import type { Route } from './routes.js';

/** How the server is reached. */
export interface Connection {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: () => HeadersInit | Promise<HeadersInit>;
  readonly credentials: RequestCredentials;
}

export interface Sending {
  readonly body?: object;
  /** Default `application/json`. */
  readonly accept?: string;
  /** Whether the request outlives the page. */
  readonly keepalive?: boolean;
}

/**
 * Makes one request and answers with a successful response.
 *
 * @throws {EnrollmentError} what the server said, `network`, or `aborted`.
 */
export async function send(connection: Connection, { method, path }: Route, call: Call, sending: Sending = {}): Promise<Response> {
  const { body, accept = 'application/json', keepalive = false } = sending;
  const headers = new Headers(await connection.headers());
  headers.set('Accept', accept);
  if (body) headers.set('Content-Type', 'application/json');
  if (method !== 'GET') headers.set('Idempotency-Key', call.idempotencyKey);
  const { signal } = call;
  const init: RequestInit = { method, headers, signal, keepalive, credentials: connection.credentials, cache: 'no-store' };
  const response = await connection
    .fetch(connection.baseUrl + path, body ? { ...init, body: JSON.stringify(body) } : init)
    .catch((cause: unknown) => {
      throw failure(call, cause);
    });
  if (response.ok) return response;
  throw await readProblem(response);
}

/** As `send`, for an answer that is JSON. Its shape is for the caller to check. */
export async function sendForJson(connection: Connection, route: Route, call: Call, sending?: Sending): Promise<unknown> {
  const response = await send(connection, route, call, sending);
  const text = await response.text().catch((cause: unknown) => {
    throw failure(call, cause);
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EnrollmentError('unknown', {}, { cause });
  }
}

/** What `fetch` rejects with is a TypeError for every failure of the line, whose text differs from browser to browser. */
export function failure({ signal }: Call, cause: unknown): EnrollmentError {
  return new EnrollmentError(signal.aborted ? 'aborted' : 'network', {}, { cause });
}
