/**
 * The platform's `AbortSignal` where its types are present (a browser, Node); elsewhere the part of it that the contract
 * needs, so that these types compile with no DOM library.
 */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer PlatformSignal } } ? PlatformSignal : MinimalSignal;

interface MinimalSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What comes with every call to an adapter. */
export interface Call {
  /** Aborted when the person leaves the screen that asked, or the call is given up. What settles afterwards is ignored. */
  readonly signal: Signal;
  /**
   * Names one intent of the person. The same call tried again (after a step-up, say) carries the same key, so that a server
   * can answer the second as it answered the first. See draft-ietf-httpapi-idempotency-key-header.
   */
  readonly idempotencyKey: string;
}

/** A moment, as an ISO 8601 string in UTC, such as `2026-11-23T15:04:05Z`. */
export type Timestamp = string;

/**
 * A span of time in milliseconds, counted from the moment the answer arrives. Spans, not moments, travel wherever something
 * runs out, because a person's clock may be ten minutes off.
 */
export type Milliseconds = number;
