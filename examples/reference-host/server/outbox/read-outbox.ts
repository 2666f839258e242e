import { desc, eq } from 'drizzle-orm';
import type { CallStatus, DeliveryChannel } from 'enrollkit/contract';
import { stateOf } from '../calls/call-state.js';
import { outboxMessages, phoneCalls } from '../database/schema.js';
import { timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import type { Watched } from '../http/status-response.js';
import { outboxTopic } from './outbox.js';

const shown = 50;

/** What the page shows, newest first. */
export interface OutboxContent {
  readonly items: readonly OutboxItem[];
}

export interface OutboxItem {
  readonly id: string;
  readonly channel: DeliveryChannel | 'call';
  readonly to: string;
  readonly subject?: string;
  /** For calls, what is said in them. */
  readonly text: string;
  readonly sentAt: string;
  readonly call?: { readonly id: string; readonly state: CallStatus['type'] };
}

/** What the outbox holds, with every change of it. */
export function watchOutbox(host: Host): Watched<OutboxContent> {
  return {
    topic: outboxTopic,
    isLast: () => false,
    whenGone: { items: [] },
    read: async () => {
      const rows = await host.queries
        .select()
        .from(outboxMessages)
        .leftJoin(phoneCalls, eq(phoneCalls.id, outboxMessages.callId))
        .orderBy(desc(outboxMessages.sentAt))
        .limit(shown);
      const items = rows.map(({ outbox_messages: message, phone_calls: call }): OutboxItem => {
        const { id, channel, destination: to, subject, body: text, sentAt } = message;
        return {
          id,
          channel,
          to,
          ...(subject !== null && { subject }),
          text,
          sentAt: sentAt.toISOString(),
          ...(call && { call: { id: call.id, state: stateOf(host, call) } }),
        };
      });
      // A call that rings is over by itself after a while.
      const ends = rows.flatMap(({ phone_calls: call }) => (call ? timeLeft(host, call) : [])).filter(left => left > 0);
      return { status: { items }, expiresIn: Math.min(host.settings.heartbeat, ...ends) };
    },
  };
}
