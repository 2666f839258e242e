import { readActivationCode } from './activation-code.js';
import { type Challenge, readChallenge } from './challenge.js';
import type { Invitation } from './invitation.js';
import { PhoneError } from './phone-error.js';
import { pushAddress } from './push-address.js';
import { requestJson } from './request-json.js';
import { exportPublicKey, importPublicKey, sign } from './signing-keys.js';

/** A push account that this phone has joined. */
export interface PushMembership {
  serial: string;
  url: string;
  issuer: string;
  account: string;
  /** The server's key for this account: what it does not sign is not shown. */
  serverKey: CryptoKey;
}

export interface PhoneOptions {
  /** The phone's key pair for this account; see `createSigningKeys`. */
  keys: CryptoKeyPair;
  /** Default: the platform's. */
  fetch?: typeof globalThis.fetch;
  /** The phone's clock, in ms since the epoch. Default: the platform's. */
  now?: () => number;
}

export interface PhoneCall {
  signal?: AbortSignal | undefined;
}

export interface Phone {
  /** Joins the account and tells the server this phone's key and name. Refused with 400 for a wrong credential, 409 when already joined. */
  activate(invitation: Invitation, device: string, call?: PhoneCall): Promise<PushMembership>;
  /**
   * The open challenges that are provably this account's server's, newest knowledge of the server.
   * With `wait` (seconds, default 0) the server may hold the request until there is one.
   */
  fetchChallenges(membership: PushMembership, call?: PhoneCall & { wait?: number }): Promise<Challenge[]>;
  /** Answers with the number that the person read on the screen. Resolves with false when it is not that number; the challenge then stays open. */
  approve(membership: PushMembership, nonce: string, presenceAnswer: string, call?: PhoneCall): Promise<boolean>;
  /** Says that the person did not ask for this. */
  decline(membership: PushMembership, nonce: string, call?: PhoneCall): Promise<void>;
  /** Says that this phone forgets the account: the server asks it nothing any more. */
  leave(membership: PushMembership, call?: PhoneCall): Promise<void>;
}

const text = (answer: Record<string, unknown>, name: string): string => {
  const value = answer[name];
  if (typeof value !== 'string') throw new PhoneError('malformed');
  return value;
};

const readServerKey = async (spki: string): Promise<CryptoKey> => {
  try {
    return await importPublicKey(spki);
  } catch (cause) {
    throw new PhoneError('malformed', { cause });
  }
};

/**
 * Exchanges the code and URL that a person typed for the invitation that the QR code would have given.
 * Rejects with `unreadable` when either can't be right, and with `refused` when the server does not know the code.
 */
export const resolveInvitation = async (
  typed: { code: string; url: string },
  { fetch = globalThis.fetch, signal }: PhoneCall & { fetch?: typeof globalThis.fetch } = {},
): Promise<Invitation> => {
  const code = readActivationCode(typed.code);
  const answer = await requestJson(fetch, `${pushAddress(typed.url)}/resolve`, { body: { code }, signal });
  return {
    serial: text(answer, 'serial'),
    credential: text(answer, 'enrollment_credential'),
    url: pushAddress(text(answer, 'url')),
    issuer: text(answer, 'issuer'),
    account: text(answer, 'account'),
  };
};

/** A phone that speaks the push protocol with one key pair. It keeps nothing: what it learns, it returns. */
export const createPhone = ({ keys, fetch = globalThis.fetch, now = Date.now }: PhoneOptions): Phone => ({
  async activate(invitation, device, { signal } = {}) {
    const { serial, url, credential } = invitation;
    const body = { serial, enrollment_credential: credential, pubkey: await exportPublicKey(keys.publicKey), device };
    const answer = await requestJson(fetch, `${url}/activate`, { body, signal });
    const serverKey = await readServerKey(text(answer, 'public_key'));
    return { serial, url, serverKey, issuer: text(answer, 'issuer'), account: text(answer, 'account') };
  },

  async fetchChallenges({ serial, url, serverKey }, { wait = 0, signal } = {}) {
    const timestamp = new Date(now()).toISOString();
    const signature = await sign(keys.privateKey, serial, timestamp);
    const query = new URLSearchParams({ serial, timestamp, signature, wait: String(wait) });
    const { challenges } = await requestJson(fetch, `${url}/challenges?${query.toString()}`, { held: wait * 1000, signal });
    if (!Array.isArray(challenges)) throw new PhoneError('malformed');
    const read = await Promise.all(challenges.map(value => readChallenge(value, serial, serverKey)));
    return read.filter(challenge => challenge !== undefined);
  },

  async approve({ serial, url }, nonce, presenceAnswer, { signal } = {}) {
    const signature = await sign(keys.privateKey, nonce, serial, presenceAnswer);
    const body = { serial, nonce, presence_answer: presenceAnswer, signature };
    return (await requestJson(fetch, `${url}/answers`, { body, signal }))['accepted'] === true;
  },

  async decline({ serial, url }, nonce, { signal } = {}) {
    const signature = await sign(keys.privateKey, nonce, serial, 'decline');
    await requestJson(fetch, `${url}/answers`, { body: { serial, nonce, decline: true, signature }, signal });
  },

  async leave({ serial, url }, { signal } = {}) {
    const timestamp = new Date(now()).toISOString();
    const signature = await sign(keys.privateKey, serial, timestamp, 'leave');
    await requestJson(fetch, `${url}/leave`, { body: { serial, timestamp, signature }, signal });
  },
});
