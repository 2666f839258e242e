import { html, nothing, type TemplateResult } from 'lit';
import type { SignInPrompt } from '../contract/security-info.js';
import { formatMoment } from '../locales/format-moment.js';
import { formatSpan } from '../locales/format-span.js';
import { message } from '../ui/message.js';
import type { PromptView } from './prompt-view.js';
import { canBePutOff, daysUntil } from './terms-of.js';

/** Until when it has to be done, and how often it can be put off still. */
export function termsView(prompt: SignInPrompt, { messages, texts: { prompt: texts } }: PromptView): TemplateResult {
  const { urgency, skipsLeft } = prompt;
  const now = Date.now();
  if (!canBePutOff(prompt, now)) return message('info', texts.required);
  const skips = skipsLeft === undefined ? [] : [texts.skipsLeft(skipsLeft)];
  if (urgency.type !== 'by') return message('info', skips[0] ?? texts.optional);
  const { dueAt } = urgency;
  const days = daysUntil(Date.parse(dueAt), now);
  return message(
    days < 2 ? 'warning' : 'info',
    messages.joining.sentences(texts.dueBy(formatMoment(messages.lang, dueAt), days), ...skips),
  );
}

/** How long the pass still works that the person signed in with. */
export function passView({ snapshot, messages, texts: { prompt: texts } }: PromptView): TemplateResult | typeof nothing {
  const { passEndsAt } = snapshot.context;
  if (passEndsAt === Infinity) return nothing;
  const format = (left: number): string => (left > 0 ? texts.passLeft(formatSpan(messages.lang, left)) : texts.passEnded);
  return message(
    'warning',
    html`<enrollkit-countdown .deadline=${passEndsAt} .format=${format} .announce=${format}></enrollkit-countdown>`,
  );
}
