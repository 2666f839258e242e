import { and, eq, inArray } from 'drizzle-orm';
import type { CallStatus } from 'enrollkit/contract';
import { audit } from '../accounts/audit.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { phoneCalls, type PhoneCall } from '../database/schema.js';
import { forErrand } from '../enrollments/errand.js';
import { isOver } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { outboxTopic } from '../outbox/outbox.js';

export const callTopic = (id: string): string => `call:${id}`;

/** What happens to a call: on the phone, or in the network. */
export type CallEvent = 'answered' | 'hash-pressed' | 'zero-pressed' | 'hung-up' | 'not-answered' | 'line-busy' | 'not-put-through';

type CallState = CallStatus['type'];

/** What becomes of a call that rings, or was answered; elsewhere nothing does, since reports may come late or twice. */
const transitions: Readonly<Partial<Record<CallState, Readonly<Partial<Record<CallEvent, CallState>>>>>> = {
  calling: {
    answered: 'answered',
    // Networks do not promise to report in order.
    'hash-pressed': 'confirmed',
    'zero-pressed': 'declined',
    'hung-up': 'declined',
    'not-answered': 'no-answer',
    'line-busy': 'busy',
    'not-put-through': 'failed',
  },
  answered: { 'hash-pressed': 'confirmed', 'zero-pressed': 'declined', 'hung-up': 'declined', 'not-put-through': 'failed' },
};

/** How a call stands: one that nobody answered, or that nobody spoke in, is over by itself. */
export function stateOf(host: Host, call: PhoneCall): CallState {
  if (!isOver(host, call)) return call.state;
  if (call.state === 'calling') return 'no-answer';
  return call.state === 'answered' ? 'declined' : call.state;
}

/** Takes in what happened to a call. Answers whether it meant anything. */
export async function changeCall(host: Host, id: string, event: CallEvent): Promise<boolean> {
  const [found] = await host.queries.select().from(phoneCalls).where(eq(phoneCalls.id, id));
  if (!found) return false;
  return changeAccount(host, found.userId, async tx => {
    const [call] = await tx.select().from(phoneCalls).where(eq(phoneCalls.id, id));
    const state = call && transitions[stateOf(host, call)]?.[event];
    if (!state) return false;
    const { listensFor } = host.settings.calls;
    const expiresAt = state === 'answered' ? new Date(host.clock.now() + listensFor) : call.expiresAt;
    await tx.update(phoneCalls).set({ state, expiresAt }).where(eq(phoneCalls.id, id));
    if (event === 'zero-pressed') await audit(tx, host, call.userId, 'call-reported', { callId: id });
    await announceCall(tx, id);
    return true;
  });
}

/** A call that still rings, or in which somebody is on the line. */
export async function findOpenCall(host: Host, id: string): Promise<PhoneCall | undefined> {
  const [call] = await host.queries.select().from(phoneCalls).where(eq(phoneCalls.id, id));
  return call && stateOf(host, call) in transitions ? call : undefined;
}

/** Ends the calls of an errand that are still open; answers with them, to be hung up. */
export async function supersedeCalls(tx: Queries, host: Host, errandId: string): Promise<PhoneCall[]> {
  const open = and(forErrand(phoneCalls, errandId), inArray(phoneCalls.state, ['calling', 'answered']));
  const calls = (await tx.select().from(phoneCalls).where(open)).filter(call => !isOver(host, call));
  for (const { id } of calls) {
    await tx.update(phoneCalls).set({ state: 'superseded' }).where(eq(phoneCalls.id, id));
    await announceCall(tx, id);
  }
  return calls;
}

async function announceCall(tx: Queries, id: string): Promise<void> {
  await announce(tx, callTopic(id));
  await announce(tx, outboxTopic);
}
