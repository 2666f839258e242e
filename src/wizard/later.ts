import type { CSSResult } from 'lit';
import { steps } from '../styles/steps.js';
import { Countdown } from '../ui/countdown.js';
import { Dialog } from '../ui/dialog.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import { pictureStyles } from '../ui/illustrations/picture.styles.js';
import { Stepper } from '../ui/stepper.js';
import { stepperStyles } from '../ui/stepper.styles.js';

export { Attendant } from './attendant.js';
export { endedView } from './ended-view.js';
export { askStepUp } from '../methods/step-up-machine.js';
export { problemMessage } from '../methods/problem-message.js';
export { placeOf } from './place.js';
export { StepChangedEvent } from './step-changed-event.js';
export { startStepUp } from './start-step-up.js';
export { stepsView } from './steps-view.js';
export { stepUpView } from './step-up-view.js';
export { successScreen } from './success-screen.js';

/** What is needed from the second screen on. It is fetched once the first is there, so that this one is there sooner. */
export const laterElements: Readonly<Record<string, CustomElementConstructor>> = {
  'enrollkit-countdown': Countdown,
  'enrollkit-dialog': Dialog,
  'enrollkit-stepper': Stepper,
};

export const laterStyles: readonly CSSResult[] = [steps, stepperStyles, dialogStyles, pictureStyles];
