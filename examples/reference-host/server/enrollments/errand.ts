import { or, eq, type SQL } from 'drizzle-orm';
import type { deliveries, Enrollment, phoneCalls, Proof, testNotifications } from '../database/schema.js';

/** For what a code, a call or a notification goes out: an enrollment, or a proof of who one is by a method. */
export type Errand = Pick<Enrollment, 'id' | 'userId' | 'kind' | 'destination' | 'extension'> & Partial<Pick<Proof, 'purpose'>>;

type Sent = typeof deliveries | typeof phoneCalls | typeof testNotifications;

/** How a row says what it was for. */
export function referenceTo({ id, purpose }: Pick<Errand, 'id' | 'purpose'>): { enrollmentId: string | null; proofId: string | null } {
  return purpose === undefined ? { enrollmentId: id, proofId: null } : { enrollmentId: null, proofId: id };
}

/** The id of what a row was for. No enrollment and proof have the same. */
export function errandIdOf({ enrollmentId, proofId }: { enrollmentId: string | null; proofId: string | null }): string {
  return enrollmentId ?? proofId ?? '';
}

/** The rows that were for an errand. */
export function forErrand({ enrollmentId, proofId }: Sent, id: string): SQL | undefined {
  return or(eq(enrollmentId, id), eq(proofId, id));
}
