import type { MethodKind } from '../contract/security-info.js';

/** Another step is shown. */
export class StepChangedEvent extends Event {
  static readonly type = 'enrollkit-step-changed';

  constructor(
    /** The method that is set up; `null` while choosing one. */
    readonly method: MethodKind | null,
    /** Counted from 1; 0 outside a method. */
    readonly step: number,
    /** How many steps there are; 0 outside a method. */
    readonly count: number,
  ) {
    super(StepChangedEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'enrollkit-step-changed': StepChangedEvent;
  }
}
