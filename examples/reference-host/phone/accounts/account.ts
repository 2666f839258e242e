import type { PushMembership } from '../protocol/index.js';

interface Named {
  id: string;
  issuer: string;
  account: string;
  /** When it was added, in ms since the epoch. */
  addedAt: number;
}

/** An account whose sign-ins are approved on this phone. */
export interface PushAccount extends Named {
  kind: 'push';
  membership: PushMembership;
  /** This phone's key pair for this account alone, so that two servers can't tell that they talk to the same phone. */
  keys: CryptoKeyPair;
}

/** An account for which this phone shows one-time codes. */
export interface CodeAccount extends Named {
  kind: 'code';
  /** The secret as an HMAC key that can't be read back: codes can be made with it, and nothing else. */
  key: CryptoKey;
  digits: number;
  /** How long a code lasts, in seconds. */
  period: number;
}

export type Account = PushAccount | CodeAccount;

/** The account's name in full, for labels. */
export const nameOf = ({ issuer, account }: Pick<Account, 'issuer' | 'account'>): string =>
  [issuer, account].filter(part => part !== '').join(', ') || 'Account without a name';

/** When it was added, in words, if another account on this phone has the same name; else they could not be told apart. */
export const addedNote = (account: Account, accounts: readonly Account[]): string | undefined =>
  accounts.some(other => other.id !== account.id && nameOf(other) === nameOf(account))
    ? `added ${new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(account.addedAt)}`
    : undefined;

/** The account's name in a word or two, for messages. */
export const shortNameOf = ({ issuer, account }: Pick<Account, 'issuer' | 'account'>): string => issuer || account || 'The account';
