import type { CodeDelivery, DeliveryRequest } from 'enrollkit/contract';
import type { Person, Reply } from './test-host.js';

export const mobile = '+31612345678';

/** What a person asks of the server to set up a number or an address. */
export function codesOf(person: Person) {
  const ask = (request: DeliveryRequest, key?: string): Promise<Reply> =>
    person.call('POST', '/enrollments/delivered-code', request, key ? { 'idempotency-key': key } : {});
  return {
    ask,
    async begin(request: DeliveryRequest = { kind: 'text-message', to: mobile }): Promise<CodeDelivery> {
      const { status, body } = await ask(request);
      expect(status).toBe(200);
      return body as unknown as CodeDelivery;
    },
    resend: (id: string, body: object = {}): Promise<Reply> => person.call('POST', `/enrollments/${id}/resend`, body),
    confirm: (id: string, code: string): Promise<Reply> => person.call('POST', `/enrollments/${id}/confirm`, { code }),
  };
}
