import type { EnrollmentErrorCode } from '../contract/enrollment-error.js';
import type { EnrollmentResult } from '../contract/security-info.js';

const onward: EventInit = { bubbles: true, composed: true };

/** A method was set up, and the person has read so. The end of a journey. */
export class EnrolledEvent extends Event {
  static readonly type = 'enrollkit-enrolled';

  constructor(
    /** What is on the account now, and whether it became the default. */
    readonly result: EnrollmentResult,
    /** Whether the person goes on to set up another: a new journey begins, so leave the wizard where it is. Default false. */
    readonly continues = false,
  ) {
    super(EnrolledEvent.type, onward);
  }
}

/** The person left before anything was set up. The end of a journey. */
export class CancelledEvent extends Event {
  static readonly type = 'enrollkit-cancelled';

  constructor() {
    super(CancelledEvent.type, onward);
  }
}

/** What a list of methods lets a person change. */
export type FailedChange = 'removal' | 'default' | 'name' | 'sign-out' | 'report';

/** It could not be done, and the person gave up. The end of a journey. */
export class FailedEvent extends Event {
  static readonly type = 'enrollkit-failed';

  constructor(
    /** Why. */
    readonly code: EnrollmentErrorCode,
    /** What a person wanted to change in a list of methods; nothing where it was to set one up. */
    readonly change?: FailedChange,
  ) {
    super(FailedEvent.type, onward);
  }
}

declare global {
  interface HTMLElementEventMap {
    'enrollkit-enrolled': EnrolledEvent;
    'enrollkit-cancelled': CancelledEvent;
    'enrollkit-failed': FailedEvent;
  }
}
