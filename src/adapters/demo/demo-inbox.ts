import type { DeliveryChannel, Milliseconds } from '../../contract/index.js';

/** A code as it arrived. */
export interface DemoMessage {
  /** The number or the address. */
  readonly to: string;
  readonly channel: DeliveryChannel;
  readonly code: string;
  /** In milliseconds since 1970. */
  readonly at: Milliseconds;
}

/** What was sent to the person's phone and mailbox. */
export interface DemoInbox {
  /** Every message, oldest first. */
  readonly messages: readonly DemoMessage[];
  /** The newest that came to a number or an address, by that channel if one is given. */
  newest(to: string, channel?: DeliveryChannel): DemoMessage | undefined;
  /** Called with every message that arrives from now on. Answers with what ends that. */
  watch(arrived: (message: DemoMessage) => void): () => void;
}

/** The inbox as the backend sees it. */
export class PlayedInbox implements DemoInbox {
  readonly messages: DemoMessage[] = [];
  readonly #watchers = new Set<(message: DemoMessage) => void>();

  receive(message: DemoMessage): void {
    this.messages.push(message);
    for (const arrived of this.#watchers) arrived(message);
  }

  newest(to: string, channel?: DeliveryChannel): DemoMessage | undefined {
    return this.messages.findLast(message => message.to === to && (channel === undefined || message.channel === channel));
  }

  watch(arrived: (message: DemoMessage) => void): () => void {
    this.#watchers.add(arrived);
    return () => void this.#watchers.delete(arrived);
  }
}
