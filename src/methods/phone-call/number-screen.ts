import { html, nothing, type TemplateResult } from 'lit';
import { message } from '../../ui/message.js';
import { screen, type Primary } from '../../ui/screen.js';
import type { TextField } from '../../ui/text-field.js';
import { describeProblem, hasToWait } from '../describe-problem.js';
import { backOf } from '../method-screen.js';
import { givenNumber, numberField, numberNotices, refusedNumber, typedNumberIn } from '../phone-number.js';
import { isOutcomeUnknown } from '../problem.js';
import { problemMessage } from '../problem-message.js';
import { requestCall, type CallView } from './call-view.js';
import { hasExtension, readTypedCall } from './read-typed-call.js';

/** Asks for the number to call. */
export function enterScreen(view: CallView): TemplateResult {
  const { actor, snapshot, texts, phone, level, kind, offer, secrets } = view;
  const { flaws, problem, given } = snapshot.context;
  const typed = secrets.get('typed');
  const busy = snapshot.hasTag('busy');
  const refused = refusedNumber(problem, phone);
  // A server that judges several inputs says which it means: the second is the extension.
  const isExtension = hasExtension(kind) && problem?.index === 1;
  const apart = hasExtension(kind) && flaws.number === 'extension' ? texts.extensionApart : '';

  const submit = (form: HTMLFormElement): void => {
    const extension = form.querySelector<TextField>('enrollkit-text-field')?.value ?? '';
    const now = { ...typedNumberIn(form), extension };
    secrets.put('typed', now);
    const reading = readTypedCall(now, kind, offer.phone?.countries);
    if ('flaws' in reading) actor.send({ type: 'number.malformed', flaws: reading.flaws });
    else requestCall(view, reading.request);
  };

  return screen({
    heading: headingOf(view),
    level,
    body: html`<p>${texts.howItWorks}</p>
      ${refused ? nothing : troubleOf(view)}
      ${numberField(view, { typed, flaw: flaws.number ?? null, error: apart || (isExtension ? '' : refused), busy })}
      ${hasExtension(kind) ? extensionField(view, isExtension ? refused : '') : nothing} ${numberNotices(view)} ${view.late}`,
    ways: [given !== 'none' && !busy && { text: phone.useGiven, act: () => actor.send({ type: 'given-number.wanted' }) }, view.another],
    primary: callMe(view, submit),
    secondary: backOf(view),
  });
}

/** Shows the number that a directory gives. */
export function givenScreen(view: CallView): TemplateResult {
  const { actor, snapshot, texts, phone, level, kind } = view;
  const { given, problem } = snapshot.context;
  const busy = snapshot.hasTag('busy');
  return screen({
    heading: texts.givenHeading,
    level,
    body: html`<p>${texts.howItWorks}</p>
      ${problem?.code === 'invalid-input' ? message('danger', texts.givenRefused) : troubleOf(view)}
      ${givenNumber(view, texts.extensionLabel)} ${given === 'fixed' ? html`<p class="ek-muted">${texts.givenFixed}</p>` : nothing}
      ${numberNotices(view)} ${view.late}`,
    ways: [
      given === 'editable' && !busy && { text: phone.useAnother, act: () => actor.send({ type: 'other-number.wanted' }) },
      view.another,
    ],
    primary: callMe(view, () => requestCall(view, { kind })),
    secondary: backOf(view),
  });
}

function extensionField({ snapshot, texts, messages, secrets }: CallView, refused: string): TemplateResult {
  const { extension: flaw } = snapshot.context.flaws;
  return html`<enrollkit-text-field
    class="ek-wide"
    .label=${texts.extensionLabel}
    .hint=${texts.extensionHint}
    .value=${secrets.get('typed')?.extension ?? ''}
    .error=${flaw ? texts.extensionFlaws[flaw] : refused}
    .errorPrefix=${messages.common.error}
    .readonly=${snapshot.hasTag('busy')}
    .required=${false}
    .name=${'extension'}
    .keyboard=${'numeric'}
    .autofill=${'tel-extension'}
    .size=${12}
    .ltr=${true}
  ></enrollkit-text-field>`;
}

function headingOf({ texts, kind }: CallView): string {
  return (texts.enterHeadings as Partial<Record<string, string>>)[kind] ?? texts.enterHeadings['phone-call'];
}

/** What went wrong, where there is no field for it. A call whose placing was not answered may come all the same. */
function troubleOf({ snapshot, texts, messages }: CallView): TemplateResult | typeof nothing {
  const { problem } = snapshot.context;
  if (!problem) return nothing;
  const own = problem.code === 'delivery-failed' ? texts.notPlaced : problem.code === 'aborted' && describeProblem(problem, messages);
  return html`${own ? message('danger', own) : problemMessage(problem, messages)}
  ${isOutcomeUnknown(problem) ? html`<p>${texts.mayRing}</p>` : nothing}`;
}

function callMe({ snapshot, texts }: CallView, act: Primary['act']): Primary {
  const busy = snapshot.hasTag('busy');
  return { text: busy ? texts.placing : texts.callMe, act, busy, disabled: hasToWait(snapshot.context.problem) };
}
