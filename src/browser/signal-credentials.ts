import type { AcceptedCredentials } from '../contract/passkey.js';
import type { RemovalResult } from '../contract/security-info.js';

// Not by SimpleWebAuthn's `sendSignal`, which weighs more for telling what went wrong: here nobody is to know.

/** Has the browser, and password managers, forget a credential that the server does not have. https://www.w3.org/TR/webauthn-3/#sctn-signalUnknownCredential */
export const signalUnknownCredential = (signal: { readonly rpId: string; readonly credentialId: string }): Promise<void> =>
  send(() => PublicKeyCredential.signalUnknownCredential(signal));

/** Has them forget all credentials of a person but these. https://www.w3.org/TR/webauthn-3/#sctn-signalAllAcceptedCredentials */
const signalAllAcceptedCredentials = (accepted: AcceptedCredentials): Promise<void> =>
  send(() =>
    PublicKeyCredential.signalAllAcceptedCredentials({
      ...accepted,
      allAcceptedCredentialIds: [...accepted.allAcceptedCredentialIds],
    }),
  );

/**
 * After a passkey was removed: has the browser, and password managers, stop offering it. Does nothing where the server does not say
 * which credentials are left, or the browser cannot. Never rejects.
 *
 * @example
 * const result = await adapter.removeMethod(id, call);
 * await signalRemoval(result);
 */
export async function signalRemoval(result: RemovalResult): Promise<void> {
  if (result.type === 'removed' && result.acceptedCredentials) await signalAllAcceptedCredentials(result.acceptedCredentials);
}

/** A hint, and no more: a browser may not know it, or want nothing of it. */
async function send(signal: () => Promise<void>): Promise<void> {
  try {
    await signal();
  } catch {
    // There is nothing that a person could do about it.
  }
}
