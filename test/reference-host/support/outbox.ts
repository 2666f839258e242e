import { desc, eq } from 'drizzle-orm';
import { codeIn } from '../../../examples/reference-host/outbox/code-in.js';
import type { CallEvent } from '../../../examples/reference-host/server/calls/call-state.js';
import { outboxMessages, phoneCalls, type OutboxMessage } from '../../../examples/reference-host/server/database/schema.js';
import { origin, type TestHost } from './test-host.js';

/** What was sent to a destination, newest first. */
export async function sentTo({ database }: TestHost, destination: string): Promise<OutboxMessage[]> {
  return database.queries
    .select()
    .from(outboxMessages)
    .where(eq(outboxMessages.destination, destination))
    .orderBy(desc(outboxMessages.sentAt));
}

/** The code in what was sent last to a destination, as a person finds it there. */
export async function codeSentTo(host: TestHost, destination: string): Promise<string> {
  const [latest] = await sentTo(host, destination);
  return codeIn(latest?.body ?? '') ?? '';
}

/** Does to a call what a person can do with their phone; answers with the status. */
export async function actOnCall({ server }: TestHost, id: string, event: CallEvent): Promise<number> {
  const response = await server.app.request(`${origin}/api/outbox/calls/${id}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ event }),
  });
  return response.status;
}

/** The call that was placed last to a number. */
export async function callTo({ database }: TestHost, destination: string): Promise<string> {
  const [row] = await database.queries
    .select({ id: phoneCalls.id })
    .from(outboxMessages)
    .innerJoin(phoneCalls, eq(phoneCalls.id, outboxMessages.callId))
    .where(eq(outboxMessages.destination, destination))
    .orderBy(desc(phoneCalls.placedAt))
    .limit(1);
  return row?.id ?? '';
}
