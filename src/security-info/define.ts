import { defineElements } from '../ui/define-elements.js';
import { EnrollkitSecurityInfo } from './enrollkit-security-info.js';

/** Registers this element, and no other: a page that shows no other loads less. */
defineElements({ 'enrollkit-security-info': EnrollkitSecurityInfo });

// With it come the types of what `querySelector` finds by this tag, and of what is listened to there.
export type { EnrollkitSecurityInfo };
export type { StepUpRequiredEvent } from '../wizard/step-up-required-event.js';
export type { CancelledEvent, EnrolledEvent, FailedEvent } from '../wizard/wizard-events.js';
export type { DefaultChangedEvent, RemovedEvent } from './security-info-events.js';
