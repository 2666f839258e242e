import type { Clock } from './clock.js';
import type { Changes } from './database/changes.js';
import type { Database } from './database/database.js';
import type { MessageSender } from './messages/carriers.js';
import type { Outbox } from './outbox/outbox.js';
import type { PhoneNetwork } from './calls/phone-network.js';
import type { Settings } from './settings.js';

/** What the routes of one server share. It holds nothing that another server on the same database would have to know. */
export interface Host extends Pick<Database, 'queries'> {
  readonly changes: Changes;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly mail: MessageSender;
  readonly phone: PhoneNetwork;
  /** Where either of them keeps what it would send, if one does. */
  readonly outbox: Outbox | undefined;
  /** The address that people see, such as `https://accounts.example`. */
  readonly origin: () => string;
  /** Aborted when the server stops: open streams end. */
  readonly closing: AbortSignal;
  /** Told of what should not happen. */
  readonly report: (error: unknown) => void;
}
