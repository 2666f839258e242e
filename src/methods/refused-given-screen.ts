import { html, type TemplateResult } from 'lit';
import { message } from '../ui/message.js';
import { screen } from '../ui/screen.js';
import { backOf, type MethodScreen } from './method-screen.js';
import { nameOf } from './name-of.js';
import { givenNumber, type AskedNumber } from './phone-number.js';
import type { Problem } from './problem.js';

interface RefusedGiven {
  readonly problem: Problem | null;
  /** What an extension is called, where there may be one. */
  readonly extensionLabel?: string;
  readonly useAnother: () => void;
}

/** The number that a directory gives, when it cannot be used: why, and another number where one may be given. Nothing while it can. */
export function refusedGivenScreen(
  view: MethodScreen & AskedNumber,
  { problem, extensionLabel, useAnother }: RefusedGiven,
): TemplateResult | undefined {
  const why = reasonAgainst(view, problem);
  if (!why) return undefined;
  const { messages, phone, kind, offer, level, another } = view;
  return screen({
    heading: nameOf(kind, messages).name,
    level,
    body: html`${message('danger', why)} ${givenNumber(view, '', extensionLabel)}`,
    ways: [another],
    primary: offer.phone?.given?.editable ? { text: phone.useAnother, act: useAnother } : undefined,
    secondary: backOf(view),
  });
}

/** What the server has against it, and what can be done about that. */
function reasonAgainst({ messages: { joining, problems }, phone, offer }: AskedNumber, problem: Problem | null): string {
  const isKnown = problem?.code === 'already-enrolled';
  if (!isKnown && problem?.code !== 'invalid-input') return '';
  if (!offer.phone?.given?.editable) return isKnown ? problems['already-enrolled'] : phone.givenRefused;
  const isAbroad = problem.reason === 'country-not-served';
  return joining.sentence(phone.flaws[isKnown ? 'known' : isAbroad ? 'country-not-served' : 'number-not-served']);
}
