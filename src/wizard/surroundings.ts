import { nothing, type TemplateResult } from 'lit';
import type { FrameView } from './frame-view.js';
import { stepUpView } from './step-up-view.js';
import { stepsView } from './steps-view.js';

/** What is around a screen, or in its stead, from the second one on. */
export interface Surroundings {
  readonly steps: TemplateResult | typeof nothing;
  /** Stands in for the screen while the person proves who they are. */
  readonly stepUp: TemplateResult | undefined;
}

export function surroundingsOf({ place, run, texts, stepUp, language, messages, laterTexts, level }: FrameView): Surroundings {
  const names = place?.method && run ? run.steps(texts) : [];
  const asked = stepUp?.getSnapshot();
  const request = asked?.matches('asking') ? asked.context.request : null;
  return {
    steps: place && names.length && messages ? stepsView(names, place.step, messages) : nothing,
    stepUp:
      request && laterTexts
        ? stepUpView(request, laterTexts, language, level, () => stepUp?.send({ type: 'step-up.cancelled' }))
        : undefined,
  };
}
