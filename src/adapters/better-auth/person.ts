import { EnrollmentError, type EnrolledMethod, type MethodKind, type MethodOffer, type Timestamp } from '../../contract/index.js';
import type { Requests } from './connection.js';
import type { BetterAuthKind, Settings } from './options.js';

/** What better-auth knows of the signed-in person, as far as it matters here. SQL has `null` where memory has nothing. */
export interface Person {
  readonly email: string;
  readonly emailVerified: boolean;
  readonly phoneNumber?: string | null;
  readonly phoneNumberVerified?: boolean | null;
  readonly twoFactorEnabled?: boolean | null;
  readonly [field: string]: unknown;
}

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly credentialID: string;
  readonly transports?: string | null;
  readonly createdAt?: Timestamp | null;
}

/** What the server has no ids for is named by its kind: there is one of each, without a name of its own. */
const only = (kind: BetterAuthKind) => ({ id: kind, kind, name: null, renamable: false });

/** @throws {EnrollmentError} `session-expired`. */
export async function readPerson(requests: Requests): Promise<Person> {
  // A copy in a cookie may be minutes old.
  const session = (await requests.get('/get-session?disableCookieCache=true')) as { readonly user?: Person } | null;
  if (!session?.user) throw new EnrollmentError('session-expired');
  return session.user;
}

export async function readPasskeys({ kinds }: Settings, requests: Requests): Promise<readonly Passkey[]> {
  if (!kinds.includes('passkey') && !kinds.includes('security-key')) return [];
  return (await requests.get('/passkey/list-user-passkeys')) as Passkey[];
}

/** All that is set up. What waits for its first code is never among it. */
export function methodsOf(settings: Settings, person: Person, passkeys: readonly Passkey[]): readonly EnrolledMethod[] {
  const { kinds, changesEmail, savedCodesField = '' } = settings;
  const usableFor = (kind: MethodKind) => usesOf(settings, kind as BetterAuthKind);
  const savedAt = person[savedCodesField];
  const methods: readonly (EnrolledMethod | false)[] = [
    person.twoFactorEnabled === true && { ...only('authenticator-code'), usableFor: usableFor('authenticator-code') },
    hasPhone(person) && {
      ...only('text-message'),
      detail: person.phoneNumber ?? '',
      usableFor: usableFor('text-message'),
      changeable: true,
    },
    person.emailVerified && {
      ...only('email'),
      detail: person.email,
      usableFor: usableFor('email'),
      changeable: changesEmail,
      // It is the address of the account.
      keptBecause: 'required-by-policy',
    },
    person.twoFactorEnabled === true &&
      typeof savedAt === 'string' &&
      savedAt !== '' && { ...only('recovery-codes'), usableFor: usableFor('recovery-codes'), addedAt: savedAt },
    ...passkeys.map(({ id, name, transports, createdAt }): EnrolledMethod => {
      const kind = kindOf(transports);
      return { id, kind, name: name ?? null, usableFor: usableFor(kind), ...(createdAt && { addedAt: createdAt }) };
    }),
  ];
  return methods
    .filter(method => method !== false)
    .filter(({ kind }) => kinds.some(known => known === kind || isKey(known) === isKey(kind)));
}

export function offersOf(settings: Settings, person: Person): readonly MethodOffer[] {
  const isFull: Readonly<Partial<Record<BetterAuthKind, boolean>>> = {
    'authenticator-code': person.twoFactorEnabled === true,
    'text-message': hasPhone(person),
    email: person.emailVerified,
  };
  return settings.kinds.map(kind => ({
    kind,
    availability:
      kind === 'recovery-codes' && person.twoFactorEnabled !== true
        ? { type: 'needs-another-method-first' }
        : isFull[kind] === true
          ? { type: 'limit-reached', limit: 1 }
          : { type: 'available' },
    phishingResistant: isKey(kind),
    ...settings.offers[kind],
    usableFor: usesOf(settings, kind),
  }));
}

export function hasPhone({ phoneNumber, phoneNumberVerified }: Person): boolean {
  return typeof phoneNumber === 'string' && phoneNumberVerified === true;
}

function usesOf({ offers }: Settings, kind: BetterAuthKind): MethodOffer['usableFor'] {
  return offers[kind]?.usableFor ?? (kind === 'email' ? ['password-reset'] : ['sign-in']);
}

function isKey(kind: string): boolean {
  return kind === 'passkey' || kind === 'security-key';
}

/** A key is plugged in, tapped or held near; what else keeps passkeys is a device or a password manager. */
function kindOf(transports: string | null | undefined): 'passkey' | 'security-key' {
  const ways = (transports ?? '').split(',').filter(way => way !== '');
  return ways.length > 0 && ways.every(way => ['usb', 'nfc', 'ble', 'smart-card'].includes(way)) ? 'security-key' : 'passkey';
}
