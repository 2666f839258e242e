import { html, type TemplateResult } from 'lit';
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
export function frameView({ cancel, ...view }: FrameView): TemplateResult {
  const around = view.later?.surroundingsOf({ cancel, ...view });
  return html`
    <div class="ek-top">
      ${around?.steps}
      <button class="ek-leave" part="cancel" type="button" aria-label=${view.language.common.cancel} @click=${cancel}>
        ${icon(closeIcon)}
      </button>
    </div>
    <div class="ek-content" ?hidden=${around?.stepUp}>${wizardView(view)}</div>
    ${around?.stepUp}
  `;
}
