/** What of a text counts when it is compared: neither capitals, nor how its accents are encoded, nor how many spaces are in it. */
export function plain(text: string): string {
  // By way of capitals, so that ß is ss, and both small sigmas are one.
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
}

const wordsOf = (text: string): string => (plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** Whether there is a letter or a digit in it. */
export const hasWords = (text: string): boolean => wordsOf(text) !== '';

/** Whether two texts say the same, with or without marks such as that of a question. */
export const saysTheSame = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

/** Whether an answer is all of a text that others can read, or words in a row of it. */
export function isPartOf(answer: string, text: string): boolean {
  return plain(answer) === plain(text) || (hasWords(answer) && ` ${wordsOf(text)} `.includes(` ${wordsOf(answer)} `));
}
