import type { Call, EnrollmentAdapter } from 'enrollkit/contract';
import { createHttpAdapter } from 'enrollkit/adapters/http';
import { expectDescribedRequest } from '../../reference-host/support/protocol.js';

export const call = (): Call => ({ signal: new AbortController().signal, idempotencyKey: 'intent-1' });

/** What one call asks of a server that answers with `answer`, checked against the protocol's description. */
export async function ask(act: (adapter: Required<EnrollmentAdapter>) => Promise<unknown>, answer: unknown = { answered: true }) {
  const sent: { request: string; body: unknown; key: string | null }[] = [];
  const fetch: typeof globalThis.fetch = async (input, { method = 'GET', body, headers } = {}) => {
    const path = String(input instanceof Request ? input.url : input);
    const requestBody: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
    expectDescribedRequest({ method, path, requestBody });
    sent.push({ request: `${method} ${path}`, body: requestBody, key: new Headers(headers).get('idempotency-key') });
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  };
  const answered = await act(createHttpAdapter({ baseUrl: '', fetch }) as Required<EnrollmentAdapter>);
  expect(sent).toHaveLength(1);
  expect(answered).toEqual(answer);
  return sent[0];
}
