import { sql } from 'drizzle-orm';
import type { Queries } from '../database/database.js';
import { auditEvents, users } from '../database/schema.js';
import type { Host } from '../host.js';
import { currentCaller } from '../http/caller.js';

export type AuditEvent =
  | 'signed-in'
  | 'sign-in-begun'
  | 'sign-in-refused'
  | 'stepped-up'
  | 'step-up-refused'
  | 'password-reset'
  | 'password-reset-refused'
  | 'method-added'
  | 'method-removed'
  | 'method-renamed'
  | 'method-changed'
  | 'method-reported'
  | 'phone-left'
  | 'default-changed'
  | 'reviewed'
  | 'prompt-postponed'
  | 'others-signed-out'
  | 'code-sent'
  | 'code-refused'
  | 'credential-refused'
  | 'recovery-code-used'
  | 'call-placed'
  | 'call-reported'
  | 'number-refused'
  | 'notification-denied';

/** Writes down what happened to an account, and who asked for it. Never with a secret, a code or a number in it. */
export async function audit(tx: Queries, { clock }: Host, userId: string, type: AuditEvent, data: object = {}): Promise<void> {
  await tx.insert(auditEvents).values({ userId, type, data: { ...data }, at: new Date(clock.now()), ...asked() });
}

/** The same, for the account of an address, if there is one. It takes as long where there is none. */
export async function auditAddress({ queries, clock }: Host, email: string, type: AuditEvent, data: object = {}): Promise<void> {
  const { address, browser } = asked();
  const at = new Date(clock.now()).toISOString();
  await queries.execute(sql`
    INSERT INTO ${auditEvents} (user_id, type, data, at, address, browser)
    SELECT id, ${type}::text, ${JSON.stringify(data)}::jsonb, ${at}::timestamptz, ${address}::text, ${browser}::text
    FROM ${users} WHERE email = ${email}`);
}

function asked(): { address: string | null; browser: string | null } {
  const { address = null, browser = null } = currentCaller() ?? {};
  return { address, browser };
}
