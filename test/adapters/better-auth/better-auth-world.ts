import { createBetterAuthAdapter, type BetterAuthAdapter, type BetterAuthAdapterOptions } from 'enrollkit/adapters/better-auth';
import type { Call, CredentialCreationOptions } from 'enrollkit/contract';
import type { AdapterCapabilities, AdapterUnderTest } from 'enrollkit/testing';
import { codeAt } from '../../reference-host/support/codes.js';
import { createAuthenticator } from '../../reference-host/support/test-authenticator.js';
import { troubledFetch } from '../http/troubled-fetch.js';
import { createTestServer, origin, ownAddress, password, type TestBrowser, type TestServer } from './test-server.js';

const day = 24 * 60 * 60 * 1000;

/** What better-auth does, and its adapter with it. */
export const capabilities: AdapterCapabilities = {
  kinds: ['authenticator-code', 'text-message', 'email', 'passkey', 'security-key', 'recovery-codes'],
  calls: ['removeMethod', 'renameMethod', 'signOutOtherSessions'],
  renames: ['passkey', 'security-key'],
  asksForProof: {
    'authenticator-code': ['begin'],
    'recovery-codes': ['begin'],
    'text-message': [],
    email: [],
    passkey: ['begin', 'confirm'],
    'security-key': ['begin', 'confirm'],
  },
  limits: { 'authenticator-code': 1, 'text-message': 1, email: 1 },
  // Where the rate is not limited there is no end to it while signed in.
  wrongCodesUntilLock: Infinity,
};

export interface BetterAuthWorld extends AdapterUnderTest {
  readonly adapter: BetterAuthAdapter;
  readonly server: TestServer;
  readonly browser: TestBrowser;
}

export const call = (signal = new AbortController().signal): Call => ({ signal, idempotencyKey: `intent-${Math.random()}` });

/** Somebody who has just signed up, with a page that can ask for their password. Needs a fake `Date`. */
export async function openWorld(options: Partial<BetterAuthAdapterOptions> = {}, server = createTestServer()): Promise<BetterAuthWorld> {
  const browser = server.openBrowser();
  await browser.post('/sign-up/email', { email: ownAddress, password, name: 'Alex' });
  const { fetch, trouble } = troubledFetch(browser.fetch);
  const adapterFor = (own: typeof globalThis.fetch): BetterAuthAdapter =>
    createBetterAuthAdapter({
      kinds: ['authenticator-code', 'text-message', 'email', 'passkey', 'security-key', 'recovery-codes'],
      issuer: 'Contoso',
      savedCodesField: 'recoveryCodesSavedAt',
      changesEmail: true,
      fetch: own,
      // Signing in again would do the same to the session.
      proveIdentity: async () => {
        server.ageSessions(0);
        return { password };
      },
      ...options,
    });
  const adapter = adapterFor(fetch);
  const prove = async (): Promise<void> => adapter.stepUp?.({ reason: 'step-up-required' }, call());
  await prove();

  return {
    adapter,
    server,
    browser,
    trouble,
    app: { code: async ({ secret }) => codeAt(secret, Date.now()) },
    key: {
      create: (creation: CredentialCreationOptions) => {
        const { authenticatorAttachment } = creation['authenticatorSelection'] as { readonly authenticatorAttachment?: string };
        const transports = [authenticatorAttachment === 'cross-platform' ? 'usb' : 'internal'] as const;
        return createAuthenticator({ transports }).create(creation, origin);
      },
    },
    inbox: {
      code: async to => server.sent.findLast(message => message.to === to)?.code ?? '',
      count: async to => server.sent.filter(message => message.to === to).length,
    },
    passTime: async span => {
      vi.setSystemTime(Date.now() + span);
      await prove();
    },
    identity: {
      forget: async () => {
        adapter.forgetPassword();
        server.ageSessions(2 * day);
      },
      prove,
    },
    openElsewhere: async () => {
      const elsewhere = server.openBrowser();
      await elsewhere.post('/sign-in/email', { email: ownAddress, password });
      return adapterFor(elsewhere.fetch);
    },
  };
}
