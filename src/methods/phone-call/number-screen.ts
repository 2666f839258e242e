import { html, nothing, type TemplateResult } from 'lit';
import { destinationScreen, type Destination } from '../destination-screen.js';
import { givenNumber, numberField, numberNotices, refusedNumber, typedNumberIn } from '../phone-number.js';
import { refusedGivenScreen } from '../refused-given-screen.js';
import { textEntry, typedTextIn } from '../text-entry.js';
import { requestCall, type CallView } from './call-view.js';
import { hasExtension, readTypedCall } from './read-typed-call.js';

/** Asks for the number to call. */
export function enterScreen(view: CallView): TemplateResult {
  const { actor, snapshot, texts, phone, kind, offer, secrets } = view;
  const { flaws, problem, given } = snapshot.context;
  const typed = secrets.get('typed');
  const busy = snapshot.hasTag('busy');
  const refused = refusedNumber(problem, phone);
  // A server that judges several inputs says which it means: the second is the extension.
  const isExtension = hasExtension(kind) && problem?.index === 1;
  const apart = hasExtension(kind) && flaws.number === 'extension' ? texts.extensionApart : '';

  const submit = (form: HTMLFormElement): void => {
    const now = { ...typedNumberIn(form), extension: typedTextIn(form) };
    secrets.put('typed', now);
    const reading = readTypedCall(now, kind, offer.phone?.countries);
    if ('flaws' in reading) actor.send({ type: 'number.malformed', flaws: reading.flaws });
    else requestCall(view, reading.request);
  };

  return askNumber(view, {
    heading: headingOf(view),
    content: html`${numberField(view, { typed, flaw: flaws.number ?? null, error: apart || (isExtension ? '' : refused), busy })}
    ${hasExtension(kind) ? extensionField(view, isExtension ? refused : '') : nothing}`,
    tellsTrouble: refused !== '',
    way: given !== 'none' && { text: phone.useGiven, act: () => actor.send({ type: 'given-number.wanted' }) },
    submit,
  });
}

/** Shows the number that a directory gives. */
export function givenScreen(view: CallView): TemplateResult {
  const { actor, snapshot, texts, phone, kind } = view;
  const { given, problem } = snapshot.context;
  const { extensionLabel } = texts;
  const useAnother = (): void => actor.send({ type: 'other-number.wanted' });
  const refused = refusedGivenScreen(view, { problem, extensionLabel, useAnother });
  if (refused) return refused;
  return askNumber(view, {
    heading: texts.givenHeading,
    content: givenNumber(view, texts.givenFixed, extensionLabel),
    tellsTrouble: false,
    way: given === 'editable' && { text: phone.useAnother, act: useAnother },
    submit: () => requestCall(view, { kind }),
  });
}

/** The number to call, in one of these ways. */
function askNumber(
  view: CallView,
  { content, ...differs }: Pick<Destination, 'heading' | 'content' | 'tellsTrouble' | 'way' | 'submit'>,
): TemplateResult {
  const { texts, snapshot } = view;
  const isOver = snapshot.context.problem?.code === 'enrollment-expired';
  return destinationScreen(view, {
    ...differs,
    intro: texts.howItWorks,
    content: html`${content} ${numberNotices(view)}`,
    notDelivered: texts.notPlaced,
    mayCome: texts.mayRing,
    send: isOver ? texts.callAgain : texts.callMe,
    sending: texts.placing,
  });
}

function extensionField({ snapshot, texts, messages, secrets }: CallView, refused: string): TemplateResult {
  const { extension: flaw } = snapshot.context.flaws;
  return textEntry({
    messages,
    label: texts.extensionLabel,
    hint: texts.extensionHint,
    value: secrets.get('typed')?.extension,
    error: flaw ? texts.extensionFlaws[flaw] : refused,
    busy: snapshot.hasTag('busy'),
    required: false,
    name: 'extension',
    keyboard: 'numeric',
    autofill: 'tel-extension',
    size: 12,
  });
}

function headingOf({ texts, kind }: CallView): string {
  return (texts.enterHeadings as Partial<Record<string, string>>)[kind] ?? texts.enterHeadings['phone-call'];
}
