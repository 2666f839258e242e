import { html, nothing, type TemplateResult } from 'lit';
import type { StepUpActor } from '../methods/step-up-machine.js';
import { stepUpView } from '../wizard/step-up-view.js';
import type { Said } from './page-element.js';

/** What is on a page or, while the person proves who they are, what says so: the page is there, but hidden. */
export function stepUpGate(
  stepUp: StepUpActor,
  { messages, laterTexts }: Omit<Said<unknown>, 'texts'>,
  level: number,
  content: unknown,
): TemplateResult {
  const asked = stepUp.getSnapshot();
  const request = asked.matches('asking') ? asked.context.request : null;
  return html`
    ${request ? stepUpView(request, laterTexts, messages, level, () => stepUp.send({ type: 'step-up.cancelled' })) : nothing}
    <div class="ek-page-content" ?hidden=${request !== null}>${content}</div>
  `;
}
