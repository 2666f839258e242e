import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Passkey } from '../database/schema.js';
import type { Host } from '../host.js';
import { rpId } from './relying-party.js';

interface Request {
  readonly challenge: string;
  readonly userVerification: 'required' | 'preferred';
  /** Which credentials will do. Left out, any that the authenticator finds for this site. */
  readonly allowed?: readonly Passkey[];
}

/** What the browser is to have signed. */
export async function requestOptions(host: Host, { challenge, userVerification, allowed }: Request): Promise<object> {
  return generateAuthenticationOptions({
    rpID: rpId(host),
    challenge: isoBase64URL.toBuffer(challenge),
    timeout: host.settings.challengeLifetime,
    userVerification,
    ...(allowed && {
      allowCredentials: allowed.map(({ credentialId, transports }) => ({ id: credentialId, transports: [...transports] })),
    }),
  });
}
