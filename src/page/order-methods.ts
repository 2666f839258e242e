import type { EnrolledMethod } from '../contract/security-info.js';

/** Strongest first, as far as kinds go; what is of use only here and there comes last. */
const ranks: readonly string[] = [
  'passkey',
  'security-key',
  'authenticator-push',
  'authenticator-code',
  'hardware-token',
  'text-message',
  'whatsapp',
  'phone-call',
  'alternate-phone',
  'office-phone',
  'temporary-access-pass',
  'recovery-codes',
  'email',
  'security-questions',
  'app-password',
];

/** A kind that nobody knows stands between those for signing in and the others. */
const unknownRank = ranks.indexOf('temporary-access-pass');

/** In an order that does not change when something is used, renamed or made the default. Among equals, as the server has them. */
export const orderMethods = (methods: readonly EnrolledMethod[]): readonly EnrolledMethod[] =>
  [...methods].sort((one, other) => rankOf(one) - rankOf(other));

export const rankOf = ({ kind }: Pick<EnrolledMethod, 'kind'>): number => (ranks.includes(kind) ? ranks.indexOf(kind) : unknownRank - 0.5);
