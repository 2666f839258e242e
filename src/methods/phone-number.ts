import { html, nothing, type TemplateResult } from 'lit';
import type { MethodOffer } from '../contract/security-info.js';
import type { Messages } from '../locales/messages.js';
import type { PhoneFlaw } from '../locales/phone-flaw.js';
import type { PhoneMessages } from '../locales/phone-messages.js';
import { message } from '../ui/message.js';
import type { PhoneField } from '../ui/phone-field.js';
import type { Problem } from './problem.js';

/** What every method draws from that asks for a phone number. */
export interface AskedNumber {
  readonly messages: Messages;
  readonly phone: PhoneMessages;
  readonly kind: string;
  readonly offer: Pick<MethodOffer, 'phone' | 'notices'>;
}

/** A number as a person typed it, and the country that was chosen for it. */
export interface TypedNumber {
  readonly number: string;
  readonly country: string;
}

interface NumberField {
  readonly typed: TypedNumber | undefined;
  readonly flaw: PhoneFlaw | null;
  /** What else to say beside the number. */
  readonly error: string;
  readonly busy: boolean;
}

export function numberField(
  { messages, phone, offer: { phone: policy } }: AskedNumber,
  { typed, flaw, error, busy }: NumberField,
): TemplateResult {
  return html`<enrollkit-phone-field
    class="ek-wide"
    .language=${messages.lang}
    .countries=${policy?.countries}
    .country=${typed?.country ?? policy?.country ?? ''}
    .value=${typed?.number ?? ''}
    .countryLabel=${phone.countryLabel}
    .chooseText=${phone.chooseCountry}
    .chosenText=${phone.countryChosen}
    .numberLabel=${phone.numberLabel}
    .hint=${phone.numberHint}
    .error=${error || (flaw ? phone.flaws[flaw] : '')}
    .wrong=${flaw === 'no-country' || flaw === 'country-not-served' ? 'country' : 'number'}
    .errorPrefix=${messages.common.error}
    .readonly=${busy}
  ></enrollkit-phone-field>`;
}

export function typedNumberIn(form: HTMLFormElement): TypedNumber {
  const { value: number = '', country = '' } = form.querySelector<PhoneField>('enrollkit-phone-field') ?? {};
  return { number, country };
}

/** What the server has against a number, to be said beside it; empty where it has nothing. */
export function refusedNumber(problem: Problem | null, { flaws }: PhoneMessages): string {
  if (problem?.code === 'already-enrolled') return flaws.known;
  if (problem?.code !== 'invalid-input') return '';
  const { reason } = problem;
  return reason === 'country-not-served' || reason === 'number-not-served' ? flaws[reason] : flaws.malformed;
}

/**
 * The number that a directory gives, which nobody has to type. `fixedText` is said where no other may be used, if there is something to
 * say, `extensionLabel` where it may have an extension.
 */
export function givenNumber({ phone, offer: { phone: policy } }: AskedNumber, fixedText: string, extensionLabel = ''): TemplateResult {
  const { number = '', extension, editable } = policy?.given ?? {};
  return html`<dl class="ek-given ek-wide" part="given-number">
      <dt>${phone.givenLabel}</dt>
      <dd><bdi dir="ltr">${number}</bdi></dd>
      ${
        extension && extensionLabel
          ? html`<dt>${extensionLabel}</dt>
              <dd><bdi dir="ltr">${extension}</bdi></dd>`
          : nothing
      }
    </dl>
    ${editable || !fixedText ? nothing : html`<p class="ek-muted">${fixedText}</p>`}`;
}

/** What the person should know before they give it. It is about the phone network, which a message by WhatsApp does not take. */
export function numberNotices({ messages, phone, kind, offer: { notices = [] } }: AskedNumber): TemplateResult | typeof nothing {
  return notices.length && kind !== 'whatsapp'
    ? message('info', messages.joining.sentences(...notices.map(notice => phone.notices[notice])))
    : nothing;
}
