import { and, eq } from 'drizzle-orm';
import { proofs, type Proof } from '../database/schema.js';
import type { Host } from '../host.js';

/** Keeps how far a proof has come. */
export async function keep(
  { queries }: Pick<Host, 'queries'>,
  { id }: Proof,
  fields: Partial<Pick<Proof, 'way' | 'challenge' | 'sentAt' | 'provedAt'>>,
): Promise<void> {
  await queries.update(proofs).set(fields).where(eq(proofs.id, id));
}

/** The challenge of a proof, for one try. */
export async function takeChallenge({ queries }: Host, { id, challenge }: Proof): Promise<string | undefined> {
  if (challenge === null) return undefined;
  const unspent = and(eq(proofs.id, id), eq(proofs.challenge, challenge));
  const taken = await queries.update(proofs).set({ challenge: null }).where(unspent).returning();
  return taken.length > 0 ? challenge : undefined;
}
