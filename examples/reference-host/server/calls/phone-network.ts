import type { Hono } from 'hono';
import type { Host } from '../host.js';
import type { MessageSender } from '../messages/carriers.js';
import type { CallPlacer } from './call-placer.js';

/** A network that carries messages to phones, and calls. */
export interface PhoneNetwork extends MessageSender, CallPlacer {
  /** Where it tells how calls go, and asks what to say in them; below `/api/phone-network`. */
  readonly routes?: (host: Host) => Hono;
}
