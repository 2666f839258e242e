import { eq } from 'drizzle-orm';
import { passkeys } from '../database/schema.js';
import { Problem } from '../http/problem.js';
import { requestOptions } from '../passkey/request-options.js';
import { useCredential } from '../passkey/use-credential.js';
import { randomId } from '../random.js';
import { keep, takeChallenge } from './keep.js';
import type { Prover } from './proving.js';

/** By any passkey or security key of this person. That it is there is enough, since they have proved something else before. */
export const byPasskey: Prover = {
  start: async (host, { proof, user }) => {
    const challenge = randomId();
    await keep(host, proof, { challenge });
    const own = await host.queries.select().from(passkeys).where(eq(passkeys.userId, user.id));
    return { options: await requestOptions(host, { challenge, userVerification: 'preferred', allowed: own }) };
  },
  verify: async (host, { proof, user }, { credential }) => {
    if (credential === undefined) throw new Problem('invalid-input');
    const challenge = await takeChallenge(host, proof);
    const used = challenge && (await useCredential(host, { challenge, credential, mustVerifyUser: false }));
    if (!used || used.userId !== user.id) throw new Problem('code-rejected');
    return { methodIds: [used.methodId] };
  },
};
