import { html, type TemplateResult } from 'lit';
import type { EmailFlaw } from '../../locales/email-flaw.js';
import type { PhoneFlaw } from '../../locales/phone-flaw.js';
import { emailPicture } from '../../ui/illustrations/email.js';
import { textMessagePicture } from '../../ui/illustrations/text-message.js';
import { readEmailAddress } from '../../ui/read-email-address.js';
import { readPhoneNumber } from '../../ui/read-phone-number.js';
import { richText } from '../../ui/rich-text.js';
import { destinationScreen, type Destination } from '../destination-screen.js';
import { givenNumber, numberField, numberNotices, refusedNumber, typedNumberIn } from '../phone-number.js';
import { refusedGivenScreen } from '../refused-given-screen.js';
import { textEntry, typedTextIn } from '../text-entry.js';
import type { DestinationFlaw } from './delivered-code-machine.js';
import { channelOf, type DeliveryView } from './delivery-view.js';

/** Asks for the number to send a code to. */
export function numberScreen(view: DeliveryView): TemplateResult {
  const { actor, snapshot, texts, phone, offer, secrets } = view;
  const { destinationFlaw, problem, given } = snapshot.context;
  const refused = refusedNumber(problem, phone);
  const field = { typed: secrets.get('number'), flaw: destinationFlaw as PhoneFlaw | null, error: refused, busy: snapshot.hasTag('busy') };
  return askDestination(view, {
    heading: texts.enterNumberHeading,
    content: html`${numberField(view, field)} ${numberNotices(view)}`,
    tellsTrouble: refused !== '',
    way: given !== 'none' && { text: phone.useGiven, act: () => actor.send({ type: 'given-destination.wanted' }) },
    submit(form) {
      const typed = typedNumberIn(form);
      secrets.put('number', typed);
      const reading = readPhoneNumber(typed.number, typed.country, offer.phone?.countries);
      send(view, 'flaw' in reading ? reading : { to: reading.e164 });
    },
  });
}

/** Shows the number that a directory gives. */
export function givenScreen(view: DeliveryView): TemplateResult {
  const { actor, snapshot, texts, phone } = view;
  const { given, problem } = snapshot.context;
  const useAnother = (): void => actor.send({ type: 'other-destination.wanted' });
  const refused = refusedGivenScreen(view, { problem, useAnother });
  if (refused) return refused;
  return askDestination(view, {
    heading: texts.givenHeading,
    content: html`${givenNumber(view, texts.givenFixed)} ${numberNotices(view)}`,
    tellsTrouble: false,
    way: given === 'editable' && { text: phone.useAnother, act: useAnother },
    submit: () => send(view, {}),
  });
}

/** Asks for the address to send a code to. */
export function addressScreen(view: DeliveryView): TemplateResult {
  const { snapshot, texts, messages, secrets, account } = view;
  const error = addressError(view);
  return askDestination(view, {
    heading: texts.enterAddressHeading,
    content: textEntry({
      messages,
      label: texts.addressLabel,
      hint: texts.addressHint,
      value: secrets.get('address'),
      error,
      busy: snapshot.hasTag('busy'),
      name: 'email',
      keyboard: 'email',
      autofill: 'email',
    }),
    tellsTrouble: error !== '',
    submit(form) {
      const typed = typedTextIn(form);
      secrets.put('address', typed);
      const reading = readEmailAddress(typed, account);
      send(view, 'flaw' in reading ? reading : { to: reading.address });
    },
  });
}

/** Where to send a code, in one of these ways. */
function askDestination(
  view: DeliveryView,
  differs: Pick<Destination, 'heading' | 'content' | 'tellsTrouble' | 'way' | 'submit'>,
): TemplateResult {
  const { texts, kind, messages } = view;
  const { sentence, sentences } = messages.joining;
  return destinationScreen(view, {
    ...differs,
    picture: kind === 'email' ? emailPicture : textMessagePicture,
    intro: introOf(view),
    isOver: sentences(sentence(texts.expiredHeading), texts.expiredBody),
    mayCome: richText(texts.mayArrive),
    send: texts.send,
    sending: texts.sending,
  });
}

function addressError({ snapshot, texts: { addressFlaws } }: DeliveryView): string {
  const { destinationFlaw, problem } = snapshot.context;
  if (destinationFlaw) return addressFlaws[destinationFlaw as EmailFlaw];
  if (problem?.code === 'already-enrolled') return addressFlaws.known;
  if (problem?.code !== 'invalid-input') return '';
  return addressFlaws[problem.reason === 'work-address' ? problem.reason : 'malformed'];
}

/** Sends a code; to where the host knows, if nothing was typed. */
function send({ actor, kind, secrets }: DeliveryView, wanted: { readonly to?: string } | { readonly flaw: DestinationFlaw }): void {
  if ('flaw' in wanted) {
    actor.send({ type: 'destination.malformed', flaw: wanted.flaw });
    return;
  }
  secrets.put('request', { kind, ...wanted });
  actor.send({ type: 'destination.submitted' });
}

/** What happens next, and what it is good for where that is less than usual. */
function introOf({ messages, texts, kind, offer: { usableFor } }: DeliveryView): string {
  const intro = texts.intros[channelOf(kind)];
  const isForReset = usableFor.includes('password-reset') && !usableFor.includes('sign-in');
  return isForReset ? messages.joining.sentences(intro, texts.resetOnly) : intro;
}
