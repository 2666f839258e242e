import { EnrollmentError, type Call } from '../../contract/index.js';
import { readRefusal, Refusal } from './read-refusal.js';

/** Makes requests within one turn. */
export interface Requests {
  get(path: string): Promise<unknown>;
  post(path: string, body?: object): Promise<unknown>;
}

export interface ConnectionOptions {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: () => HeadersInit | Promise<HeadersInit>;
  readonly credentials: RequestCredentials;
}

/**
 * The line to the server, which carries one call at a time. Setting up an app, and removing it, gives the person another session and
 * deletes the one before: a request that was on its way with the old cookie would sign them out.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /**
   * Does something as soon as all that came before is done. Whoever aborts is answered at once; what was begun goes on to its end, since
   * the answer may bring the new cookie.
   *
   * @throws {EnrollmentError} and nothing else.
   */
  async inTurn<T>(call: Call, act: (requests: Requests) => Promise<T>): Promise<T> {
    const { signal } = call;
    const isAborted = () => signal.aborted;
    const turn = this.#last.then(async () => {
      if (isAborted()) throw new EnrollmentError('aborted');
      return act({ get: path => this.#send(path, {}), post: (path, body = {}) => this.#send(path, { method: 'POST', body }) });
    });
    this.#last = turn.catch(() => undefined);
    let abort = () => undefined as void;
    const aborted = new Promise<never>((_, reject) => {
      abort = () => reject(new EnrollmentError('aborted'));
      if (isAborted()) abort();
      signal.addEventListener('abort', abort);
    });
    try {
      return await Promise.race([aborted, turn]);
    } catch (cause) {
      throw cause instanceof Refusal ? cause.error : EnrollmentError.from(cause);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  async #send(path: string, { method = 'GET', body }: { readonly method?: string; readonly body?: object }): Promise<unknown> {
    const { baseUrl, fetch, headers: given, credentials } = this.#options;
    const headers = new Headers(await given());
    headers.set('Accept', 'application/json');
    if (body) headers.set('Content-Type', 'application/json');
    // It outlives the page, as a cancellation may have to.
    const init: RequestInit = { method, headers, credentials, cache: 'no-store', keepalive: method !== 'GET' };
    const response = await fetch(baseUrl + path, body ? { ...init, body: JSON.stringify(body) } : init).catch((cause: unknown) => {
      throw new EnrollmentError('network', {}, { cause });
    });
    if (!response.ok) throw await readRefusal(response);
    return response.json().catch((cause: unknown) => {
      throw new EnrollmentError('network', {}, { cause });
    });
  }
}

/** What something answers, or nothing where the server refuses it for that reason. */
export async function unlessRefused<T>(answer: Promise<T>, ...serverCodes: readonly string[]): Promise<T | undefined> {
  return answer.catch((cause: unknown) => {
    if (cause instanceof Refusal && serverCodes.includes(cause.serverCode)) return undefined;
    throw cause;
  });
}
