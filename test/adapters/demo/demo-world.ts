import { Secret, TOTP } from 'otpauth';
import { SimulatedClock } from 'xstate';
import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoOptions } from '../../../src/adapters/demo/index.js';
import { EnrollmentError, type EnrollmentAdapter } from '../../../src/contract/index.js';
import type { AdapterCapabilities, AdapterUnderTest, PlayedAccount } from '../../../src/testing/index.js';
import { createCredential } from './test-key.js';

/** What the demo adapter does: everything. */
export const demoCapabilities: AdapterCapabilities = {
  kinds: [
    ...(['authenticator-code', 'authenticator-push', 'text-message', 'whatsapp', 'email', 'phone-call', 'alternate-phone'] as const),
    ...(['office-phone', 'passkey', 'security-key', 'recovery-codes', 'app-password', 'security-questions'] as const),
  ],
  calls: [
    ...(['removeMethod', 'renameMethod', 'setDefault', 'postponePrompt', 'confirmReview', 'signOutOtherSessions'] as const),
    ...(['extendSession', 'reportUnexpected'] as const),
  ],
  limits: {
    ...{ 'authenticator-code': 2, 'authenticator-push': 2, 'phone-call': 2, 'alternate-phone': 2, 'office-phone': 1, 'text-message': 2 },
    ...{ whatsapp: 2, email: 1, passkey: 2, 'security-key': 2, 'app-password': 3 },
  },
  refusedDestinations: account => [
    { kind: 'email', to: account, reason: 'work-address' },
    { kind: 'text-message', to: '+31201230000', reason: 'number-not-served' },
  ],
  playsAccounts: true,
};

/** A person of the demo, and all that is around them. `change`: how this demo is not as it should be. */
export function demoWorld(
  { apps = 0, readOnly = false, keepsLast = false, prompt }: PlayedAccount = {},
  options: DemoOptions = {},
  change: (adapter: DemoAdapter) => EnrollmentAdapter = adapter => adapter,
): AdapterUnderTest {
  const clock = new SimulatedClock();
  clock.set(Date.parse('2026-11-23T15:00:00Z'));
  const adapter = createDemoAdapter({
    authenticatorLimit: 2,
    passkeyLimit: 2,
    appPasswordLimit: 3,
    offers: demoOffers(),
    clock,
    stepUp: 'by-host',
    sessionLifetime: 900_000,
    methods: Array.from({ length: apps }, (_, index) => ({
      id: `app-${index}`,
      kind: 'authenticator-code',
      name: `App ${index}`,
      usableFor: ['sign-in'],
    })),
    readOnly,
    mayRemoveLast: !keepsLast,
    prompt: prompt ?? null,
    ...options,
  });
  adapter.confirmIdentity();
  return {
    adapter: change(adapter),
    app: {
      code: async ({ secret, issuer, account, ...rest }) =>
        new TOTP({ secret: Secret.fromBase32(secret), issuer, label: account, ...rest }).generate({ timestamp: clock.now() }),
    },
    pushApp: {
      activate: async () => adapter.phone.activate(),
      approve: async number => void adapter.phone.approve(number),
      deny: async () => adapter.phone.deny(),
    },
    trouble: {
      offline: () => adapter.failNext('loadSecurityInfo', new EnrollmentError('network')),
      unavailable: () => adapter.failNext('loadSecurityInfo', new EnrollmentError('unavailable')),
      throttled: retryAfter => adapter.failNext('loadSecurityInfo', new EnrollmentError('rate-limited', { retryAfter })),
    },
    key: { create: createCredential },
    line: {
      answer: async () => adapter.phone.line.answer(),
      press: async keys => adapter.phone.line.press(keys),
      hangUp: async () => adapter.phone.line.hangUp(),
      busy: async () => adapter.phone.line.busy(),
      letRing: async () => void clock.increment(45_000),
      count: async () => adapter.phone.line.called.length,
    },
    inbox: {
      code: async (to, channel) => adapter.inbox.newest(to, channel)?.code ?? '',
      count: async to => adapter.inbox.messages.filter(message => message.to === to).length,
    },
    passTime: async span => {
      clock.increment(span);
      adapter.confirmIdentity();
    },
    wait: async span => void clock.increment(span),
    signInAgain: async () => {
      adapter.endSession();
      adapter.confirmIdentity();
    },
    identity: { forget: async () => adapter.forgetIdentity(), prove: async () => adapter.confirmIdentity() },
  };
}
