import { defineElements } from './ui/define-elements.js';
import { Countdown } from './ui/countdown.js';
import { Stepper } from './ui/stepper.js';
import { EnrollkitWizard } from './wizard/enrollkit-wizard.js';

/** Every tag that loads at once. Importing this module registers them; a method registers its own when it is chosen. */
defineElements({
  'enrollkit-wizard': EnrollkitWizard,
  'enrollkit-stepper': Stepper,
  'enrollkit-countdown': Countdown,
});
