import type { DeliveryChannel, DeliveryRequest } from '../../contract/delivered-code.js';
import type { MethodKind, MethodOffer } from '../../contract/security-info.js';
import type { DeliveredCodeMessages } from '../../locales/delivered-code-messages.js';
import type { PhoneMessages } from '../../locales/phone-messages.js';
import type { MethodScreen } from '../method-screen.js';
import type { TypedNumber } from '../phone-number.js';
import type { Vault } from '../vault.js';
import type { DeliveredCodeActor } from './delivered-code-machine.js';

/** What the vault of a journey holds. */
export interface DeliverySecrets {
  /** What was typed as it was typed, so that it is there again when it is changed. */
  number: TypedNumber;
  address: string;
  /** What a code is asked for with. */
  request: DeliveryRequest;
  /** Where it was sent, as it is shown. */
  sentTo: string;
  code: string;
  /** A code that the browser has read. */
  received: string;
}

/** The texts of the method, with those for a phone number. */
export interface DeliveryTexts {
  readonly delivered: DeliveredCodeMessages;
  readonly phone: PhoneMessages;
}

/** What a journey is about, and what stands in its vault. */
export interface DeliverySurroundings {
  readonly secrets: Vault<DeliverySecrets>;
  readonly kind: MethodKind;
  readonly offer: MethodOffer;
  /** The name the person signs in with. */
  readonly account: string;
  readonly hasOthers: boolean;
}

/** What every screen of the method draws from. */
export interface DeliveryView extends MethodScreen, Omit<DeliverySurroundings, 'hasOthers'> {
  readonly texts: DeliveredCodeMessages;
  readonly phone: PhoneMessages;
  readonly actor: DeliveredCodeActor;
  readonly snapshot: ReturnType<DeliveredCodeActor['getSnapshot']>;
  readonly late: unknown;
}

/** The way in which the first code of a kind is sent. */
export const channelOf = (kind: MethodKind): DeliveryChannel => (kind === 'email' || kind === 'whatsapp' ? kind : 'text-message');
