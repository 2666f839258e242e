import { createPhone, createSigningKeys, type Invitation, PhoneError, readInvitation, resolveInvitation } from '../protocol/index.js';
import { readOtpauth } from '../protocol/invitation.js';
import type { Account, PushAccount } from './account.js';
import { type CodeDetails, createCodeAccount, readCodeDetails, typedCodeDetails } from './code-details.js';

/** Every way in which an account comes to this phone. All of them hold a secret; see `Sealed`. */
export type Offer =
  | { from: 'qr-code'; text: string }
  | { from: 'code-and-url'; code: string; url: string }
  | { from: 'secret-key'; name: string; secret: string };

export interface AddAccountOptions {
  /** What this phone is called, as the server will show it. */
  device: string;
  fetch: typeof globalThis.fetch;
  now: () => number;
  signal?: AbortSignal | undefined;
}

const joinPush = async (invitation: Invitation, { device, fetch, now, signal }: AddAccountOptions): Promise<PushAccount> => {
  const keys = await createSigningKeys();
  const membership = await createPhone({ keys, fetch, now }).activate(invitation, device, { signal });
  const { serial, issuer, account } = membership;
  return { kind: 'push', id: serial, issuer, account, addedAt: now(), membership, keys };
};

/**
 * Makes an account from what was scanned or typed; a push account is activated with its server on the way.
 * Rejects with a `PhoneError`.
 */
export const addAccount = async (offer: Offer, options: AddAccountOptions): Promise<Account> => {
  const code = (details: CodeDetails) => createCodeAccount(details, options.now());
  switch (offer.from) {
    case 'code-and-url':
      return joinPush(await resolveInvitation(offer, options), options);
    case 'secret-key':
      return code(typedCodeDetails(offer));
    case 'qr-code':
      switch (readOtpauth(offer.text).kind) {
        case 'pipush':
          return joinPush(readInvitation(offer.text), options);
        case 'totp':
          return code(readCodeDetails(offer.text));
        default:
          throw new PhoneError('unreadable');
      }
  }
};
