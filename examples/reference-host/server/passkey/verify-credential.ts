import { verifyRegistrationResponse, type RegistrationResponseJSON } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { CreatedCredential, PasskeyKind } from 'enrollkit/contract';
import type { Passkey } from '../database/schema.js';
import type { Host } from '../host.js';
import { mustVerifyUser } from './creation-options.js';
import { rpId } from './relying-party.js';

// WebAuthn Level 3 §5.8.4. They come from the page, so that whatever else is among them is left out.
const knownTransports = ['usb', 'nfc', 'ble', 'smart-card', 'hybrid', 'internal'];

/** What is kept of a credential that verified. */
export type VerifiedCredential = Omit<Passkey, 'userId' | 'methodId'>;

/** Checks what an authenticator made, for this challenge and this origin (WebAuthn Level 3 §7.1). */
export async function verifyCredential(
  host: Host,
  { kind, challenge, credential }: { readonly kind: PasskeyKind; readonly challenge: string; readonly credential: CreatedCredential },
): Promise<VerifiedCredential | undefined> {
  const verification = await verifyRegistrationResponse({
    response: credential as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: host.origin(),
    expectedRPID: rpId(host),
    requireUserVerification: mustVerifyUser(kind),
    // It throws for whatever it does not like, in words that are not for people.
  }).catch(() => undefined);
  if (!verification?.verified) return undefined;

  const { credential: made, aaguid, userVerified, credentialDeviceType, credentialBackedUp } = verification.registrationInfo;
  // What the browser says is its id is not signed, and need not be the one in the authenticator's data.
  if (made.id !== credential.id) return undefined;
  return {
    credentialId: made.id,
    publicKey: isoBase64URL.fromBuffer(made.publicKey),
    counter: made.counter,
    transports: knownTransports.filter(transport => made.transports?.includes(transport)),
    aaguid,
    isUserVerified: userVerified,
    isSynced: credentialDeviceType === 'multiDevice',
    isBackedUp: credentialBackedUp,
  };
}
