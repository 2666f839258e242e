import type { Queries } from '../database/database.js';

/**
 * A result that holds once something is done which no transaction can undo, such as sending a message. That is done when the
 * transaction is committed, so that no slow network holds up an account.
 */
export class Afterwards<Result> {
  constructor(
    readonly result: Result,
    readonly act: () => Promise<void>,
    /** Takes back, in a transaction of its own, what was written for it; the call is then refused as `delivery-failed`. */
    readonly undo: (tx: Queries) => Promise<void>,
  ) {}
}
