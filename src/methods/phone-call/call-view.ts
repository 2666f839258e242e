import type { CallRequest } from '../../contract/phone-call.js';
import type { MethodKind } from '../../contract/security-info.js';
import type { PhoneCallMessages } from '../../locales/phone-call-messages.js';
import type { PhoneMessages } from '../../locales/phone-messages.js';
import type { MethodScreen } from '../method-screen.js';
import type { AskedNumber } from '../phone-number.js';
import type { Vault } from '../vault.js';
import type { PhoneCallActor } from './phone-call-machine.js';
import type { TypedCall } from './read-typed-call.js';

/** What it says, and what all say that ask for a number. */
export interface CallTexts {
  readonly call: PhoneCallMessages;
  readonly phone: PhoneMessages;
}

/** What the vault of a journey holds: no secrets, but numbers are private. */
export interface CallSecrets {
  typed: TypedCall;
  /** What is called next. */
  request: CallRequest;
  /** What was called last, and how the server shows it. */
  called: CallRequest;
  calling: string;
}

/** What every screen draws from. */
export interface CallView extends MethodScreen, AskedNumber {
  readonly actor: PhoneCallActor;
  readonly snapshot: ReturnType<PhoneCallActor['getSnapshot']>;
  readonly texts: PhoneCallMessages;
  readonly kind: MethodKind;
  readonly secrets: Vault<CallSecrets>;
  readonly late: unknown;
}

/** Has a number called; the same as before is not called anew while that would be too early. */
export function requestCall({ actor, secrets }: CallView, request: CallRequest): void {
  const called = secrets.get('called');
  const isKept = called !== undefined && called.number === request.number && called.extension === request.extension;
  secrets.put('request', request);
  actor.send({ type: isKept ? 'number.kept' : 'number.submitted' });
}
