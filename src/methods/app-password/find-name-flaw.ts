/** The longest name the contract allows, in UTF-16 units. */
export const longestName = 64;

export type NameFlaw = 'empty' | 'tooLong';

/** What is the matter with a name before it is sent. */
export function findNameFlaw(name: string): NameFlaw | null {
  if (name === '') return 'empty';
  return name.length > longestName ? 'tooLong' : null;
}

/** A name as it is listed later: without what could break out of its place on a screen. */
export const cleanName = (typed: string): string => typed.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '').trim();
