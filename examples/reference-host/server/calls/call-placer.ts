import type { Host } from '../host.js';

/** A call to be placed. */
export interface PlacingCall {
  readonly id: string;
  /** E.164. */
  readonly to: string;
  /** Digits dialled once the call is answered. */
  readonly extension: string | null;
  /** What is said to whoever answers. */
  readonly text: string;
  /** Milliseconds for which it may ring. */
  readonly ringsFor: number;
}

/** Hands calls to a network that places them. What happens to a call then is told to `changeCall`. */
export interface CallPlacer {
  /** Resolves, with the network's own name of the call if it has one, when the network has taken it; rejects when it does not. */
  place(host: Host, call: PlacingCall): Promise<string | undefined>;
  /** Ends a call, by the network's own name of it. */
  hangUp(carrierId: string): Promise<void>;
}
