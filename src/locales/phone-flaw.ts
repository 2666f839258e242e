/** What may be the matter with a number that a person typed, before anybody else has seen it. */
export type PhoneFlaw =
  | 'empty'
  | 'no-country'
  | 'not-a-number'
  | 'too-short'
  | 'too-long'
  | 'extension'
  /** Its country is not among those that can be chosen. */
  | 'country-not-served';
