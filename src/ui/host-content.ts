/**
 * What a host shows among what is ours, by the name of the slot, for where there is no slot: each an element, or whatever Lit renders.
 */
export interface HostContent {
  /** At the top of the panel, such as a logo. */
  readonly header?: unknown;
  /** Under the screen: where else to turn. With a wizard open, it is in that. */
  readonly help?: unknown;
  /** At the bottom of the panel, such as a link to a privacy statement. */
  readonly footer?: unknown;
  /** Where an app can be had, instead of the links that the adapter gives. */
  readonly appLinks?: unknown;
}
