export type Urgency = 'polite' | 'assertive';

/** Asks the `Announcer` of the shell around to say something to people with a screen reader. */
export class AnnounceEvent extends Event {
  static readonly type = 'enrollkit-announce';

  constructor(
    readonly text: string,
    readonly urgency: Urgency = 'polite',
  ) {
    super(AnnounceEvent.type, { bubbles: true });
  }
}
