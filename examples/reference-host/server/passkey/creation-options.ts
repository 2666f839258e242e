import { generateRegistrationOptions, type AuthenticatorSelectionCriteria } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import { eq } from 'drizzle-orm';
import type { CredentialCreationOptions, PasskeyKind } from 'enrollkit/contract';
import type { Queries } from '../database/database.js';
import { passkeys, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { rpId, userHandle } from './relying-party.js';

interface Preset {
  readonly hints: readonly string[];
  readonly authenticatorSelection: AuthenticatorSelectionCriteria;
}

/**
 * A passkey takes the place of the password, so it has to know its person. A key goes beside the password: that it is there is
 * enough, and it asks for its PIN where it has one.
 */
const presets: Readonly<Record<PasskeyKind, Preset>> = {
  passkey: {
    hints: ['client-device', 'hybrid'],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  },
  'security-key': {
    hints: ['security-key'],
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred', authenticatorAttachment: 'cross-platform' },
  },
};

/** Whether a credential of this kind is refused if its authenticator did not make sure who holds it. */
export function mustVerifyUser(kind: PasskeyKind): boolean {
  return presets[kind].authenticatorSelection.userVerification === 'required';
}

/** What the browser is to make, and to refuse since the person has it already. */
export async function creationOptions(
  tx: Queries,
  host: Host,
  user: User,
  { kind, challenge }: { readonly kind: PasskeyKind; readonly challenge: string },
): Promise<CredentialCreationOptions> {
  const { hints, authenticatorSelection } = presets[kind];
  const present = await tx.select().from(passkeys).where(eq(passkeys.userId, user.id));
  const options = await generateRegistrationOptions({
    rpName: host.settings.issuer,
    rpID: rpId(host),
    userName: user.email,
    userDisplayName: user.email,
    userID: isoBase64URL.toBuffer(await userHandle(tx, user)),
    challenge: isoBase64URL.toBuffer(challenge),
    timeout: host.settings.challengeLifetime,
    authenticatorSelection,
    excludeCredentials: present.map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] })),
  });
  return { ...options, rp: { ...options.rp }, user: { ...options.user }, hints };
}
