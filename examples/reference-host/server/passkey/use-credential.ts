import { verifyAuthenticationResponse, type AuthenticationResponseJSON } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import { and, eq } from 'drizzle-orm';
import { methods, passkeys, users, type Passkey } from '../database/schema.js';
import type { Host } from '../host.js';
import { rpId } from './relying-party.js';

interface Assertion {
  readonly challenge: string;
  /** What the browser handed over. */
  readonly credential: object;
  /** Whether the authenticator has to have made sure who holds it, as where nothing else was proved. */
  readonly mustVerifyUser: boolean;
}

/** Checks what an authenticator signed, for this challenge and this origin (WebAuthn Level 3 §7.2); answers with whose it is. */
export async function useCredential(host: Host, assertion: Assertion): Promise<Passkey | undefined> {
  const response = assertion.credential as AuthenticationResponseJSON;
  const passkey = await findPasskey(host, response, assertion.mustVerifyUser);
  if (!passkey) return undefined;
  const verification = await verifyAuthenticationResponse({
    response,
    expectedChallenge: assertion.challenge,
    expectedOrigin: host.origin(),
    expectedRPID: rpId(host),
    requireUserVerification: assertion.mustVerifyUser,
    credential: { id: passkey.credentialId, publicKey: isoBase64URL.toBuffer(passkey.publicKey), counter: passkey.counter },
    // It throws for whatever it does not like, in words that are not for people.
  }).catch(() => undefined);
  if (!verification?.verified) return undefined;

  const { newCounter, credentialBackedUp } = verification.authenticationInfo;
  // A counter that another call has moved on meanwhile is no longer the one that was compared.
  const unchanged = and(eq(passkeys.credentialId, passkey.credentialId), eq(passkeys.counter, passkey.counter));
  const updated = await host.queries
    .update(passkeys)
    .set({ counter: newCounter, isBackedUp: credentialBackedUp })
    .where(unchanged)
    .returning();
  return updated[0];
}

/** Without a password only a passkey will do, and only of the person whom the authenticator names. */
async function findPasskey(
  host: Host,
  { id, response }: AuthenticationResponseJSON,
  mustVerifyUser: boolean,
): Promise<Passkey | undefined> {
  const [found] = await host.queries
    .select()
    .from(passkeys)
    .innerJoin(methods, eq(methods.id, passkeys.methodId))
    .innerJoin(users, eq(users.id, passkeys.userId))
    .where(eq(passkeys.credentialId, typeof id === 'string' ? id : ''));
  if (!found) return undefined;
  const userHandle = (response as Partial<AuthenticationResponseJSON['response']> | undefined)?.userHandle;
  if (userHandle ? userHandle !== found.users.passkeyHandle : mustVerifyUser) return undefined;
  return mustVerifyUser && found.methods.kind !== 'passkey' ? undefined : found.passkeys;
}
