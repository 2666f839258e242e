import type { DefaultOptionId, EnrolledMethod, MethodId } from '../contract/security-info.js';

const onward: EventInit = { bubbles: true, composed: true };

/** A method was removed from the account. */
export class RemovedEvent extends Event {
  static readonly type = 'enrollkit-removed';

  constructor(
    /** Its id and its kind. */
    readonly method: Pick<EnrolledMethod, 'id' | 'kind'>,
    /** What the person is asked for first from now on, where that changed with it. */
    readonly newDefault: DefaultOptionId | null,
  ) {
    super(RemovedEvent.type, onward);
  }
}

/** The person is asked for something else first when they sign in. */
export class DefaultChangedEvent extends Event {
  static readonly type = 'enrollkit-default-changed';

  constructor(
    readonly option: DefaultOptionId,
    /** The method that this is a use of, where the adapter says so. */
    readonly methodId: MethodId | null,
  ) {
    super(DefaultChangedEvent.type, onward);
  }
}

declare global {
  interface HTMLElementEventMap {
    'enrollkit-removed': RemovedEvent;
    'enrollkit-default-changed': DefaultChangedEvent;
  }
}
