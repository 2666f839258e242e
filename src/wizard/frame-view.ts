import { html, nothing, type TemplateResult } from 'lit';
import type { StepUpActor } from '../methods/step-up-machine.js';
import { closeIcon, icon } from '../ui/icons.js';
import type { Place } from './place.js';
import { wizardView, type WizardView } from './wizard-view.js';

export interface FrameView extends WizardView {
  readonly place: Place | undefined;
  readonly stepUp: StepUpActor | undefined;
  readonly cancel: () => void;
}

/** What is in the panel: how far along the person is, the way out, and the screen, or in its stead the step-up. */
export function frameView({ place, stepUp, cancel, ...view }: FrameView): TemplateResult {
  const { later, laterTexts, messages, level, run, texts } = view;
  const steps = place?.method && run ? run.steps(texts) : [];
  const asked = stepUp?.getSnapshot();
  const request = asked?.matches('asking') ? asked.context.request : null;
  const declineStepUp = (): void => stepUp?.send({ type: 'step-up.cancelled' });
  return html`
    <div class="ek-top">
      ${place && steps.length ? later?.stepsView(steps, place.step, messages) : nothing}
      <button class="ek-leave" part="cancel" type="button" aria-label=${messages.common.cancel} @click=${cancel}>${icon(closeIcon)}</button>
    </div>
    <div class="ek-content" ?hidden=${request !== null}>${wizardView(view)}</div>
    ${request && laterTexts ? later?.stepUpView(request, laterTexts, messages, level, declineStepUp) : nothing}
  `;
}
