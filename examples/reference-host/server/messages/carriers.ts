import type { DeliveryChannel } from 'enrollkit/contract';

/** Something to be sent to one person. */
export interface Message {
  readonly channel: DeliveryChannel;
  /** A number (E.164), or an email address whose domain is ASCII. */
  readonly to: string;
  /** For email. */
  readonly subject?: string;
  /** For `voice`, what is to be said. */
  readonly text: string;
}

/** Hands messages to a network that carries them. */
export interface MessageSender {
  readonly channels: readonly DeliveryChannel[];
  /** Resolves when the network has taken it, and rejects when it does not; whether it arrives nobody knows. */
  send(message: Message): Promise<void>;
}
