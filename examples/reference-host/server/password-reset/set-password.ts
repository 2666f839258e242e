import { eq } from 'drizzle-orm';
import { audit } from '../accounts/audit.js';
import { passwordScope } from '../accounts/check-password.js';
import { hashPassword, isPassword } from '../accounts/passwords.js';
import { proofs, sessions, users, type Proof, type User } from '../database/schema.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { Problem } from '../http/problem.js';
import { forgiveTries } from '../http/throttle.js';
import { handOver } from '../messages/hand-over.js';
import { beginScope } from './begin.js';
import { resetScope } from './prove-reset.js';
import { userOf } from './reset-ways.js';
import { passwordChanged } from './texts.js';

const shortest = 12;

/** Gives an account another password, once somebody has proved whose it is. Nobody stays signed in, and the person is told. */
export async function setPassword(host: Host, proof: Proof, password: string): Promise<void> {
  const user = proof.provedAt === null ? undefined : await userOf(host.queries, proof);
  if (!user) throw new Problem('proof-expired');
  await refuseWeak(user, password);
  const passwordHash = await hashPassword(password);
  await changeAccount(host, user.id, async tx => {
    // With it go the proofs that others have begun, and this one, so that it is done once.
    const closed = await tx.delete(proofs).where(eq(proofs.userId, user.id)).returning();
    if (!closed.some(({ id }) => id === proof.id)) throw new Problem('proof-expired');
    await tx.update(users).set({ passwordHash }).where(eq(users.id, user.id));
    await tx.delete(sessions).where(eq(sessions.userId, user.id));
    for (const scope of [passwordScope, resetScope, beginScope]) await forgiveTries(tx, scope(user.email));
    await audit(tx, host, user.id, 'password-reset');
  });
  // It has been changed, whether or not the message is taken; that it was not is reported.
  await handOver(host, passwordChanged(host, user.email)).catch(() => undefined);
}

async function refuseWeak({ email, passwordHash }: User, password: string): Promise<void> {
  const plain = password.normalize('NFKC');
  if ([...plain].length < shortest) throw new Problem('invalid-input', { reason: 'too-short' }, 422);
  const [name = ''] = email.split('@');
  if ([email, name].includes(plain.toLowerCase()) || new Set(plain).size < 4)
    throw new Problem('invalid-input', { reason: 'guessable' }, 422);
  if (await isPassword(password, passwordHash)) throw new Problem('invalid-input', { reason: 'repeated' }, 422);
}
