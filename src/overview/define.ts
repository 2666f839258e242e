import { defineElements } from '../ui/define-elements.js';
import { EnrollkitOverview } from './enrollkit-overview.js';

/** Registers this element, and no other: a page that shows no other loads less. */
defineElements({ 'enrollkit-overview': EnrollkitOverview });

// With it come the types of what `querySelector` finds by this tag, and of what is listened to there.
export type { EnrollkitOverview };
export type { StepUpRequiredEvent } from '../wizard/step-up-required-event.js';
