import { PhoneError } from './phone-error.js';

/** How long to wait for an answer that the server has no reason to hold back, in ms. */
const patience = 15_000;

export interface JsonRequest {
  /** Sent as JSON by POST; without it the request is a GET. */
  body?: Record<string, unknown>;
  /** How much longer the server may keep the request open, in ms. Default 0. */
  held?: number;
  signal?: AbortSignal | undefined;
}

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch (cause) {
    throw new PhoneError('malformed', { status: response.status, cause });
  }
};

const refusal = async (response: Response): Promise<PhoneError> => {
  const document: unknown = await response.json().catch(() => undefined);
  const { code, title } = isRecord(document) ? document : {};
  return new PhoneError('refused', {
    status: response.status,
    ...(typeof code === 'string' && { problem: code }),
    ...(typeof title === 'string' && { title }),
  });
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Sends one request of the push protocol and resolves with the JSON object that came back.
 * Rejects with a `PhoneError`, or with the signal's reason when the caller aborts.
 */
export const requestJson = async (fetch: typeof globalThis.fetch, url: string, request: JsonRequest): Promise<Record<string, unknown>> => {
  const { body, held = 0, signal } = request;
  const deadline = AbortSignal.timeout(patience + held);
  let response: Response;
  try {
    response = await fetch(url, {
      // The phone is known by its key alone; it must never ride on a browser session that happens to be open beside it.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new PhoneError('unreachable', { cause });
  }
  if (!response.ok) throw await refusal(response);
  const answer = await readJson(response);
  if (!isRecord(answer)) throw new PhoneError('malformed', { status: response.status });
  return answer;
};
