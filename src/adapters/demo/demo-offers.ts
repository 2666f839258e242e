import type { MethodKind, MethodOffer, Purpose } from '../../contract/index.js';

const app = {
  name: 'Contoso Authenticator',
  downloads: [
    { store: 'App Store', url: 'https://contoso.example/ios' },
    { store: 'Google Play', url: 'https://contoso.example/android' },
  ],
};

const signIn: readonly Purpose[] = ['sign-in'];
const both: readonly Purpose[] = ['sign-in', 'password-reset'];
const reset: readonly Purpose[] = ['password-reset'];

type Policy = Omit<MethodOffer, 'kind' | 'availability'>;

const calls: Policy = { usableFor: both, notices: ['carrier-charges', 'interception'], phone: { country: 'NL' } };

const policies: Readonly<Partial<Record<MethodKind, Policy>>> = {
  passkey: { usableFor: signIn, phishingResistant: true },
  'security-key': { usableFor: signIn, phishingResistant: true },
  'authenticator-push': { usableFor: both, recommended: true, app },
  'authenticator-code': { usableFor: both, app },
  'text-message': calls,
  whatsapp: calls,
  'phone-call': calls,
  'alternate-phone': calls,
  'office-phone': { ...calls, phone: { given: { number: '+31 20 ••• ••67', extension: '1234', editable: true } } },
  email: { usableFor: reset },
  'security-questions': { usableFor: reset },
  'recovery-codes': { usableFor: signIn },
  'app-password': { usableFor: [] },
};

/**
 * What the demo's policy says of some kinds, or of all of them.
 *
 * @example
 * createDemoAdapter({ offers: demoOffers('passkey', 'email') });
 */
export const demoOffers = (...kinds: readonly MethodKind[]): readonly MethodOffer[] =>
  (kinds.length ? kinds : (Object.keys(policies) as MethodKind[])).map(kind => ({
    kind,
    availability: { type: 'available' },
    ...(policies[kind] ?? { usableFor: signIn }),
  }));
