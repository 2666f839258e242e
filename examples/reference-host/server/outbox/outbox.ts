import type { Clock } from '../clock.js';
import type { PlacingCall } from '../calls/call-placer.js';
import type { PhoneNetwork } from '../calls/phone-network.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { outboxMessages } from '../database/schema.js';
import type { Host } from '../host.js';
import type { Message } from '../messages/carriers.js';
import { randomId } from '../random.js';

/** What is told to the page that shows the outbox. */
export const outboxTopic = 'outbox';

/**
 * Stands in for the networks while there is none: what would be sent is kept, to be read at `/outbox`, and calls are answered there.
 */
export class Outbox implements PhoneNetwork {
  readonly channels = ['text-message', 'whatsapp', 'voice', 'email'] as const;

  constructor(
    readonly queries: Queries,
    readonly clock: Clock,
  ) {}

  async send({ channel, to, subject, text }: Message): Promise<void> {
    await this.#keep({ channel, destination: to, subject: subject ?? null, body: text });
  }

  async place(_: Host, { id, to, extension, text }: PlacingCall): Promise<undefined> {
    const destination = extension === null ? to : `${to} ext. ${extension}`;
    await this.#keep({ channel: 'call', destination, body: text, callId: id });
  }

  async hangUp(): Promise<void> {
    // The page shows by the state of the call that it has ended.
  }

  async #keep(message: Omit<typeof outboxMessages.$inferInsert, 'id' | 'sentAt'>): Promise<void> {
    await this.queries.insert(outboxMessages).values({ ...message, id: randomId(), sentAt: new Date(this.clock.now()) });
    await announce(this.queries, outboxTopic);
  }
}
