import type { CSSResult } from 'lit';
import { laterTokens } from '../styles/later-tokens.js';
import { steps } from '../styles/steps.js';
import { Countdown } from '../ui/countdown.js';
import { Dialog } from '../ui/dialog.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import { pictureStyles } from '../ui/illustrations/picture.styles.js';
import { Stepper } from '../ui/stepper.js';
import { stepperStyles } from '../ui/stepper.styles.js';
import { leaveStyles } from './leave.styles.js';

export { Attendant } from './attendant.js';
export { endedView } from './ended-view.js';
export { wholeMessages } from '../locales/messages.js';
export { askStepUp } from '../methods/step-up-machine.js';
export { problemMessage } from '../methods/problem-message.js';
export { completeSetting, tellLanguage } from './complete-setting.js';
export { placeOf } from './place.js';
export { startStepUp } from './start-step-up.js';
export { surroundingsOf } from './surroundings.js';
export { enrolledView } from './enrolled-view.js';
export { watchPage } from './watch-page.js';

/** What is needed from the second screen on. It is fetched once the first is there, so that this one is there sooner. */
export const laterElements: Readonly<Record<string, CustomElementConstructor>> = {
  'enrollkit-countdown': Countdown,
  'enrollkit-dialog': Dialog,
  'enrollkit-stepper': Stepper,
};

export const laterStyles: readonly CSSResult[] = [laterTokens, steps, leaveStyles, stepperStyles, dialogStyles, pictureStyles];
