import { defineElements } from '../ui/define-elements.js';
import { EnrollkitSignInPrompt } from './enrollkit-sign-in-prompt.js';

/** Registers this element, and no other: a page that shows no other loads less. */
defineElements({ 'enrollkit-sign-in-prompt': EnrollkitSignInPrompt });

// With it come the types of what `querySelector` finds by this tag, and of what is listened to there.
export type { EnrollkitSignInPrompt };
export type { DefaultChangedEvent, RemovedEvent } from '../security-info/security-info-events.js';
export type { StepUpRequiredEvent } from '../wizard/step-up-required-event.js';
export type { CancelledEvent, EnrolledEvent, FailedEvent } from '../wizard/wizard-events.js';
export type { PromptEndedEvent, ReviewedEvent } from './sign-in-prompt-events.js';
