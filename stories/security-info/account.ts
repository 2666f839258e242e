import { demoOffers } from '../../src/adapters/demo/index.js';
import type { EnrolledMethod, SecurityInfo } from '../../src/contract/security-info.js';

const added = '2026-03-02T10:00:00Z';

export const method = (id: string, kind: string, more: Partial<EnrolledMethod> = {}): EnrolledMethod => ({
  id,
  kind,
  name: null,
  usableFor: ['sign-in'],
  addedAt: added,
  ...more,
});

/** Somebody who has set up a good deal. */
export const account: SecurityInfo = {
  account: 'alex@contoso.example',
  methods: [
    method('app', 'authenticator-push', { name: 'Pixel 9', detail: 'Contoso Authenticator', lastUsedAt: '2026-11-23T08:15:00Z' }),
    method('key', 'passkey', { name: 'Laptop' }),
    method('phone', 'text-message', { detail: '+31 6 •••• ••78', changeable: true }),
    method('mail', 'email', { detail: 'a••••@home.example', changeable: true, usableFor: ['password-reset'] }),
    method('codes', 'recovery-codes', { detail: '8 / 10' }),
  ],
  offers: demoOffers(),
  defaultSignIn: {
    current: 'app-push',
    options: [
      { id: 'app-push', methodId: 'app', use: 'app-notification' },
      { id: 'app-code', methodId: 'app', use: 'app-code' },
      { id: 'phone-text', methodId: 'phone', use: 'text-message' },
      { id: 'phone-call', methodId: 'phone', use: 'phone-call' },
    ],
    changeable: true,
    successor: 'phone-text',
  },
};

/** With other methods, the first of which the dialogs are about. */
export const having = (...methods: readonly EnrolledMethod[]): SecurityInfo => {
  const { options = [], current = null } = account.defaultSignIn ?? {};
  const left = options.filter(({ methodId }) => methods.some(({ id }) => id === methodId));
  const isThere = left.some(({ id }) => id === current);
  return { ...account, methods, defaultSignIn: { current: isThere ? current : null, options: left, changeable: true } };
};
