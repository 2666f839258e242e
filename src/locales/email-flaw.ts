/** What may be the matter with an email address that a person typed, before anybody else has seen it. */
export type EmailFlaw =
  | 'empty'
  | 'no-at'
  | 'spaces'
  | 'too-long'
  /** Nothing stands before the `@`, or after it. */
  | 'incomplete'
  /** It is the one that the person signs in with. */
  | 'work-address';
