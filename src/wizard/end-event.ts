import { CancelledEvent, EnrolledEvent, FailedEvent } from './wizard-events.js';
import type { WizardOutcome } from './wizard-machine.js';

/** How the end of a journey is told to the host. */
export function endEvent(outcome: WizardOutcome, continues: boolean): Event {
  if (outcome.type === 'enrolled') return new EnrolledEvent(outcome.result, continues);
  return outcome.type === 'failed' ? new FailedEvent(outcome.problem.code) : new CancelledEvent();
}
