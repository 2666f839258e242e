import { eq } from 'drizzle-orm';
import { createHttpAdapter } from 'enrollkit/adapters/http';
import type { EnrollmentAdapter, PushActivation } from 'enrollkit/contract';
import { ordinaryPolicy, type MethodRule, type Policy } from '../../../examples/reference-host/server/accounts/policy.js';
import { defaultSettings } from '../../../examples/reference-host/server/settings.js';
import { openSession } from '../../../examples/reference-host/server/accounts/sessions.js';
import { sessions } from '../../../examples/reference-host/server/database/schema.js';
import { expectDescribedAnswer, expectDescribedRequest } from '../../reference-host/support/protocol.js';
import { codeAt } from '../../reference-host/support/codes.js';
import { createTestHost, type Person, type TestHost } from '../../reference-host/support/test-host.js';
import { activatePhone, type TestPhone } from '../../reference-host/support/test-phone.js';
import type { AdapterUnderTest, PlayedAccount } from '../../../src/testing/index.js';
import { playInbox, playLine } from './play-phone.js';
import { troubledFetch } from './troubled-fetch.js';

/** A signed-in person of the reference host, over a real network, with an authenticator app. */
export interface Scenery {
  readonly adapter: EnrollmentAdapter;
  readonly host: TestHost;
  readonly person: Person;
  readonly app: { code(account: { readonly secret: string }): Promise<string> };
  readonly pushApp: {
    activate(activation: PushActivation): Promise<void>;
    approve(number: string): Promise<void>;
    deny(): Promise<void>;
  };
  readonly trouble: NonNullable<AdapterUnderTest['trouble']>;
  readonly inbox: NonNullable<AdapterUnderTest['inbox']>;
  readonly line: NonNullable<AdapterUnderTest['line']>;
  /** Moves the server's clock; the person stays signed in. */
  passTime(span: number): Promise<void>;
  /** Moves it, and the end of the session comes nearer. */
  wait(span: number): Promise<void>;
  openElsewhere(): Promise<EnrollmentAdapter>;
  signInAgain(): Promise<void>;
  /** Makes the sign-in look old, or fresh. */
  setFresh(isFresh: boolean): Promise<void>;
}

const fromNearby: MethodRule = { allowed: true, phone: { country: 'NL', countries: ['NL', 'BE'] } };
const policy = {
  methods: { ...ordinaryPolicy.methods, 'text-message': fromNearby, 'phone-call': fromNearby },
  limits: { authenticators: 2, passkeys: 2, appPasswords: 2 },
};

/** What policy says of such an account. */
function policyFor({ readOnly = false, keepsLast = false, prompt }: PlayedAccount): Partial<Policy> {
  const asked = prompt?.type === 'set-up' && { prompt: { ...prompt, ...(prompt.skipsLeft !== undefined && { skips: prompt.skipsLeft }) } };
  return { ...policy, readOnly, keepAtLeast: keepsLast ? 1 : 0, ...asked, ...(prompt?.type === 'review' && { reviewEvery: 1 }) };
}

export async function createScenery(checks: { readonly requests: boolean }, account: PlayedAccount = {}): Promise<Scenery> {
  const host = await createTestHost({ heartbeat: 20, sessionLifetime: defaultSettings.sessionLifetime });
  const person = await host.person({ policy: policyFor(account), authenticators: account.apps ?? 0 });
  // The numbers and addresses are the same in every scene.
  await host.database.queries.execute('DELETE FROM outbox_messages');
  const url = await host.server.listen({ hostname: '127.0.0.1' });
  const baseUrl = `${url}/api/enrollkit`;
  const { fetch, trouble } = troubledFetch(checkedFetch(baseUrl, checks.requests));
  const signIn = async (): Promise<string> => `reference_host_session=${await openSession(host.database.queries, host, person.id)}`;
  let ownCookie = person.cookie;
  const adapterWith = (cookie: () => string): EnrollmentAdapter =>
    createHttpAdapter({ baseUrl, fetch, headers: () => ({ cookie: cookie(), origin: url }) });
  const adapter = adapterWith(() => ownCookie);

  const setFresh = async (isFresh: boolean): Promise<void> => {
    const now = host.clock.now();
    await host.database.queries
      .update(sessions)
      .set({ signedInAt: new Date(now), freshAt: new Date(isFresh ? now : 0), expiresAt: new Date(now + host.settings.sessionLifetime) })
      .where(eq(sessions.userId, person.id));
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
    openElsewhere: async () => {
      const cookie = await signIn();
      return adapterWith(() => cookie);
    },
    signInAgain: async () => {
      ownCookie = await signIn();
    },
    wait: async span => host.clock.pass(span),
    trouble,
    inbox: playInbox(host),
    line: playLine(host, person),
    passTime: async span => {
      host.clock.pass(span);
      await setFresh(true);
    },
    app: {
      code: async ({ secret }) => codeAt(secret, host.clock.now()),
    },
    pushApp: {
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
