import { defineElements } from '../ui/define-elements.js';
import { EnrollkitWizard } from './enrollkit-wizard.js';

/** Registers this element, and no other: a page that shows no other loads less. */
defineElements({ 'enrollkit-wizard': EnrollkitWizard });

// With it come the types of what `querySelector` finds by this tag, and of what is listened to there.
export type { EnrollkitWizard };
export type { StepChangedEvent } from './step-changed-event.js';
export type { StepUpRequiredEvent } from './step-up-required-event.js';
export type { CancelledEvent, EnrolledEvent, FailedEvent } from './wizard-events.js';
