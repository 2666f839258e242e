import { createHttpAdapter } from 'enrollkit/adapters/http';
import type { EnrollmentAdapter, PushActivation } from 'enrollkit/contract';
import { ordinaryPolicy, type MethodRule } from '../../../examples/reference-host/server/accounts/policy.js';
import { expectDescribedAnswer, expectDescribedRequest } from '../../reference-host/support/protocol.js';
import { codeAt } from '../../reference-host/support/codes.js';
import { createTestHost, type Person, type TestHost } from '../../reference-host/support/test-host.js';
import { activatePhone, type TestPhone } from '../../reference-host/support/test-phone.js';
import type { AdapterUnderTest } from '../../support/adapter-contract.js';
import { playInbox, playLine } from './play-phone.js';

/** A signed-in person of the reference host, over a real network, with an authenticator app. */
export interface Scenery {
  readonly adapter: EnrollmentAdapter;
  readonly host: TestHost;
  readonly person: Person;
  readonly app: {
    code(account: { readonly secret: string }): Promise<string>;
    activate(activation: PushActivation): Promise<void>;
    approve(number: string): Promise<void>;
    deny(): Promise<void>;
  };
  readonly inbox: NonNullable<AdapterUnderTest['inbox']>;
  readonly line: NonNullable<AdapterUnderTest['line']>;
  /** Moves the server's clock; the person stays signed in. */
  passTime(span: number): Promise<void>;
  /** Makes the sign-in look old, or fresh. */
  setFresh(isFresh: boolean): Promise<void>;
}

const fromNearby: MethodRule = { allowed: true, phone: { country: 'NL', countries: ['NL', 'BE'] } };
const policy = {
  methods: { ...ordinaryPolicy.methods, 'text-message': fromNearby, 'phone-call': fromNearby },
  limits: { authenticators: 2, passkeys: 2, appPasswords: 2 },
};

export async function createScenery(checks: { readonly requests: boolean }): Promise<Scenery> {
  const host = await createTestHost({ heartbeat: 20 });
  const person = await host.person({ policy });
  // The numbers and addresses are the same in every scene.
  await host.database.queries.execute('DELETE FROM outbox_messages');
  const url = await host.server.listen({ hostname: '127.0.0.1' });
  const baseUrl = `${url}/api/enrollkit`;
  const fetch = checkedFetch(baseUrl, checks.requests);
  const adapter = createHttpAdapter({ baseUrl, fetch, headers: { cookie: person.cookie, origin: url } });

  const setFresh = async (isFresh: boolean): Promise<void> => {
    const at = new Date(isFresh ? host.clock.now() : 0).toISOString();
    await host.database.queries.execute(`UPDATE sessions SET fresh_at = '${at}', expires_at = 'infinity' WHERE user_id = '${person.id}'`);
  };

  let device: TestPhone | undefined;
  const open = async (): Promise<{ device: TestPhone; nonce: string }> => {
    const challenges = device ? await device.phone.fetchChallenges(device.membership, { wait: 1 }) : [];
    if (!device || !challenges[0]) throw new Error('Nothing waits on the phone.');
    return { device, nonce: challenges[0].nonce };
  };
  return {
    adapter,
    host,
    person,
    setFresh,
    inbox: playInbox(host),
    line: playLine(host, person),
    passTime: async span => {
      host.clock.pass(span);
      await setFresh(true);
    },
    app: {
      code: async ({ secret }) => codeAt(secret, host.clock.now()),
      activate: async ({ qrContent }) => {
        device = await activatePhone(host, qrContent);
      },
      approve: async number => {
        const { device: phone, nonce } = await open();
        await phone.phone.approve(phone.membership, nonce, number);
      },
      deny: async () => {
        const { device: phone, nonce } = await open();
        await phone.phone.decline(phone.membership, nonce);
      },
    },
  };
}

/** Checks what goes over the line against the protocol's description. */
function checkedFetch(baseUrl: string, checksRequests: boolean): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const url = String(input instanceof Request ? input.url : input);
    const exchange = { method: init.method ?? 'GET', path: url.slice(baseUrl.length) };
    const requestBody: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    if (checksRequests) expectDescribedRequest({ ...exchange, requestBody });
    const response = await fetch(url, init);
    if (response.headers.get('content-type') === 'text/event-stream') return response;
    const text = await response.clone().text();
    expectDescribedAnswer({ ...exchange, response, responseBody: text ? JSON.parse(text) : undefined });
    return response;
  };
}
