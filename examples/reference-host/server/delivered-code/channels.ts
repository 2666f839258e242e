import type { DeliveryChannel } from 'enrollkit/contract';
import type { Host } from '../host.js';
import { senderFor } from '../messages/hand-over.js';

export type DeliveredKind = 'text-message' | 'whatsapp' | 'email';

const channels: Readonly<Record<DeliveredKind, readonly DeliveryChannel[]>> = {
  'text-message': ['text-message', 'voice'],
  whatsapp: ['whatsapp', 'text-message', 'voice'],
  email: ['email'],
};

export function isDelivered(kind: string): kind is DeliveredKind {
  return Object.hasOwn(channels, kind);
}

/** By which channels a kind's code can come: its own first, then those that reach the same destination. */
export function channelsOf(host: Host, kind: DeliveredKind): readonly DeliveryChannel[] {
  return channels[kind].filter(channel => senderFor(host, channel));
}
