import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';

/** How far along the person is. */
export const stepsView = (steps: readonly string[], current: number, { common }: Messages): TemplateResult =>
  html`<enrollkit-stepper
    .steps=${steps}
    .current=${current}
    .counter=${common.stepCounter(current + 1, steps.length)}
    .doneText=${common.stepDone}
  ></enrollkit-stepper>`;
