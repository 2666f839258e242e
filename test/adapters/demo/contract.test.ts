import { Secret, TOTP } from 'otpauth';
import { SimulatedClock } from 'xstate';
import { createDemoAdapter, demoOffers } from '../../../src/adapters/demo/index.js';
import { describeAdapterContract } from '../../support/adapter-contract.js';
import { createCredential } from './test-key.js';

describeAdapterContract('the demo adapter', {
  authenticatorLimit: 2,
  limits: {
    ...{ 'phone-call': 2, 'alternate-phone': 2, 'office-phone': 1, 'text-message': 2, whatsapp: 2, email: 1 },
    ...{ passkey: 2, 'security-key': 2, 'app-password': 3 },
  },
  refusedDestinations: account => [
    { kind: 'email', to: account, reason: 'work-address' },
    { kind: 'text-message', to: '+31201230000', reason: 'number-not-served' },
  ],
  playsAccounts: true,
  createAdapter: ({ apps = 0, readOnly = false, keepsLast = false, prompt = null } = {}) => {
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
      prompt,
    });
    adapter.confirmIdentity();
    return {
      adapter,
      app: {
        code: async ({ secret, issuer, account, ...rest }) =>
          new TOTP({ secret: Secret.fromBase32(secret), issuer, label: account, ...rest }).generate({ timestamp: clock.now() }),
        activate: async () => adapter.phone.activate(),
        approve: async number => void adapter.phone.approve(number),
        deny: async () => adapter.phone.deny(),
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
  },
});
