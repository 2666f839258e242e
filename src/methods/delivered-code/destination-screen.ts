import { html, nothing, type TemplateResult } from 'lit';
import type { EmailFlaw } from '../../locales/email-flaw.js';
import type { PhoneFlaw } from '../../locales/phone-flaw.js';
import { textMessagePicture } from '../../ui/illustrations/text-message.js';
import { message } from '../../ui/message.js';
import { readEmailAddress } from '../../ui/read-email-address.js';
import { readPhoneNumber } from '../../ui/read-phone-number.js';
import { richText } from '../../ui/rich-text.js';
import { screen, type Primary } from '../../ui/screen.js';
import type { TextField } from '../../ui/text-field.js';
import { hasToWait } from '../describe-problem.js';
import { backOf } from '../method-screen.js';
import { givenNumber, numberField, numberNotices, refusedNumber, typedNumberIn } from '../phone-number.js';
import { problemMessage } from '../problem-message.js';
import { isOutcomeUnknown } from '../problem.js';
import { channelOf, type DeliveryView } from './delivery-view.js';
import type { DestinationFlaw } from './delivered-code-machine.js';

/** Asks for the number to send a code to. */
export function numberScreen(view: DeliveryView): TemplateResult {
  const { actor, snapshot, texts, phone, level, offer, secrets } = view;
  const { destinationFlaw, problem, given } = snapshot.context;
  const busy = snapshot.hasTag('busy');
  const refused = refusedNumber(problem, phone);

  const submit = (form: HTMLFormElement): void => {
    const typed = typedNumberIn(form);
    secrets.put('number', typed);
    const reading = readPhoneNumber(typed.number, typed.country, offer.phone?.countries);
    send(view, 'flaw' in reading ? reading : { to: reading.e164 });
  };

  return screen({
    heading: texts.enterNumberHeading,
    level,
    picture: textMessagePicture,
    body: html`<p>${introOf(view)}</p>
      ${refused ? nothing : troubleOf(view)}
      ${numberField(view, { typed: secrets.get('number'), flaw: destinationFlaw as PhoneFlaw | null, error: refused, busy })}
      ${numberNotices(view)} ${view.late}`,
    ways: [
      given !== 'none' && !busy && { text: phone.useGiven, act: () => actor.send({ type: 'given-destination.wanted' }) },
      view.another,
    ],
    primary: sendButton(view, submit),
    secondary: backOf(view),
  });
}

/** Shows the number that a directory gives. */
export function givenScreen(view: DeliveryView): TemplateResult {
  const { actor, snapshot, texts, phone, level, kind, secrets } = view;
  const { given, problem } = snapshot.context;
  const refused = refusedNumber(problem, phone);
  const busy = snapshot.hasTag('busy');
  const submit = (): void => {
    secrets.put('request', { kind });
    actor.send({ type: 'destination.submitted' });
  };
  return screen({
    heading: texts.givenHeading,
    level,
    picture: textMessagePicture,
    body: html`<p>${introOf(view)}</p>
      ${refused ? message('danger', refused) : troubleOf(view)} ${givenNumber(view)}
      ${given === 'fixed' ? html`<p class="ek-muted">${texts.givenFixed}</p>` : nothing} ${numberNotices(view)} ${view.late}`,
    ways: [
      given === 'editable' && !busy && { text: phone.useAnother, act: () => actor.send({ type: 'other-destination.wanted' }) },
      view.another,
    ],
    primary: sendButton(view, submit),
    secondary: backOf(view),
  });
}

/** Asks for the address to send a code to. */
export function addressScreen(view: DeliveryView): TemplateResult {
  const { snapshot, texts, messages, level, secrets, account } = view;
  const error = addressError(view);

  const submit = (form: HTMLFormElement): void => {
    const typed = form.querySelector<TextField>('enrollkit-text-field')?.value ?? '';
    secrets.put('address', typed);
    const reading = readEmailAddress(typed, account);
    send(view, 'flaw' in reading ? reading : { to: reading.address });
  };

  return screen({
    heading: texts.enterAddressHeading,
    level,
    body: html`<p>${introOf(view)}</p>
      ${error ? nothing : troubleOf(view)}
      <enrollkit-text-field
        class="ek-wide"
        .label=${texts.addressLabel}
        .hint=${texts.addressHint}
        .value=${secrets.get('address') ?? ''}
        .error=${error}
        .errorPrefix=${messages.common.error}
        .readonly=${snapshot.hasTag('busy')}
        .name=${'email'}
        .keyboard=${'email'}
        .autofill=${'email'}
        .ltr=${true}
      ></enrollkit-text-field>
      ${view.late}`,
    ways: [view.another],
    primary: sendButton(view, submit),
    secondary: backOf(view),
  });
}

function addressError({ snapshot, texts: { addressFlaws } }: DeliveryView): string {
  const { destinationFlaw, problem } = snapshot.context;
  if (destinationFlaw) return addressFlaws[destinationFlaw as EmailFlaw];
  if (problem?.code === 'already-enrolled') return addressFlaws.known;
  if (problem?.code !== 'invalid-input') return '';
  return addressFlaws[problem.reason === 'work-address' ? problem.reason : 'malformed'];
}

/** What went wrong that no other destination would help. A code whose sending was not answered may arrive all the same. */
function troubleOf({ snapshot, texts, messages }: DeliveryView): TemplateResult {
  const { problem } = snapshot.context;
  const mayArrive = problem !== null && problem.code !== 'aborted' && isOutcomeUnknown(problem);
  return html`${problemMessage(problem, messages)} ${mayArrive ? html`<p>${richText(texts.mayArrive)}</p>` : nothing}`;
}

function send({ actor, kind, secrets }: DeliveryView, wanted: { readonly to: string } | { readonly flaw: DestinationFlaw }): void {
  if ('flaw' in wanted) {
    actor.send({ type: 'destination.malformed', flaw: wanted.flaw });
    return;
  }
  secrets.put('request', { kind, to: wanted.to });
  actor.send({ type: 'destination.submitted' });
}

function sendButton({ snapshot, texts }: DeliveryView, act: Primary['act']): Primary {
  const busy = snapshot.hasTag('busy');
  return { text: busy ? texts.sending : texts.send, act, busy, disabled: hasToWait(snapshot.context.problem) };
}

/** What happens next, and what it is good for where that is less than usual. */
function introOf({ texts, kind, offer: { usableFor } }: DeliveryView): string {
  const intro = texts.intros[channelOf(kind)];
  const isForReset = usableFor.includes('password-reset') && !usableFor.includes('sign-in');
  return isForReset ? `${intro} ${texts.resetOnly}` : intro;
}
