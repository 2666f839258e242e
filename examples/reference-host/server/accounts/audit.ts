import type { Queries } from '../database/database.js';
import { auditEvents } from '../database/schema.js';
import type { Host } from '../host.js';

export type AuditEvent =
  | 'signed-in'
  | 'stepped-up'
  | 'method-added'
  | 'method-removed'
  | 'method-renamed'
  | 'default-changed'
  | 'code-sent'
  | 'code-refused'
  | 'credential-refused'
  | 'recovery-code-used'
  | 'call-placed'
  | 'call-reported'
  | 'number-refused'
  | 'notification-denied';

/** Writes down what happened to an account. Never with a secret, a code or a number in it. */
export async function audit(tx: Queries, { clock }: Host, userId: string, type: AuditEvent, data: object = {}): Promise<void> {
  await tx.insert(auditEvents).values({ userId, type, data, at: new Date(clock.now()) });
}
