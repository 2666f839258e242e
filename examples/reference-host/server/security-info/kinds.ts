import type { DefaultOption, MethodKind, Notice, Purpose } from 'enrollkit/contract';

/** Kinds of which so many fit together. */
export type LimitGroup = 'authenticators' | 'passkeys' | 'phones' | 'officePhones' | 'emails' | 'questions' | 'appPasswords';

/** What holds for a kind of method, whoever has it. Policy may change what it is usable for. */
export interface KindTraits {
  readonly usableFor: readonly Purpose[];
  /** Left out where a new one takes the place of the old, or only an administrator gives it. */
  readonly group?: LimitGroup;
  /** What the person can choose to be asked for by default, best first. */
  readonly uses: readonly DefaultOption['use'][];
  readonly phishingResistant?: boolean;
  readonly notices?: readonly Notice[];
  /** One of these has to be there before it. */
  readonly after?: readonly MethodKind[];
  /** Helps out for a while: it does not count among those that have to stay. */
  readonly isStopgap?: boolean;
}

const both = ['sign-in', 'password-reset'] as const;
const signIn = ['sign-in'] as const;
const reset = ['password-reset'] as const;
const overThePhone = ['carrier-charges', 'interception'] as const;

/** Every kind that is known, from the safest to the least safe: so they are offered. */
const kinds: Readonly<Partial<Record<MethodKind, KindTraits>>> = {
  passkey: { usableFor: signIn, group: 'passkeys', uses: [], phishingResistant: true },
  'security-key': { usableFor: signIn, group: 'passkeys', uses: [], phishingResistant: true },
  'authenticator-push': { usableFor: both, group: 'authenticators', uses: ['app-notification'] },
  'authenticator-code': { usableFor: both, group: 'authenticators', uses: ['app-code'] },
  'hardware-token': { usableFor: both, group: 'authenticators', uses: ['app-code'] },
  'text-message': { usableFor: both, group: 'phones', uses: ['text-message', 'phone-call'], notices: overThePhone },
  whatsapp: { usableFor: both, group: 'phones', uses: ['text-message'], notices: ['interception'] },
  'phone-call': { usableFor: both, group: 'phones', uses: ['phone-call'], notices: overThePhone },
  'alternate-phone': {
    usableFor: both,
    group: 'phones',
    uses: ['phone-call'],
    notices: overThePhone,
    after: ['text-message', 'whatsapp', 'phone-call'],
  },
  'office-phone': { usableFor: both, group: 'officePhones', uses: ['phone-call'], notices: ['interception'] },
  email: { usableFor: reset, group: 'emails', uses: [] },
  'security-questions': { usableFor: reset, group: 'questions', uses: [] },
  'recovery-codes': { usableFor: signIn, uses: [], isStopgap: true },
  'app-password': { usableFor: [], group: 'appPasswords', uses: [] },
  'temporary-access-pass': { usableFor: signIn, uses: [], isStopgap: true },
};

export const knownKinds = Object.keys(kinds) as readonly MethodKind[];

const unknown: KindTraits = { usableFor: [], uses: [] };

/** A kind that another server on this database knows, and this one does not, is only listed. */
export function traitsOf(kind: string): KindTraits {
  return (Object.hasOwn(kinds, kind) ? kinds[kind as MethodKind] : undefined) ?? unknown;
}

/** Which default goes before which when the person did not choose: an app before a phone. */
export const usesInOrder: readonly DefaultOption['use'][] = ['app-notification', 'app-code', 'text-message', 'phone-call'];
