/**
 * What of an answer counts: not its capitals, not how its accents are encoded, not how many spaces are in it. Written down nowhere but
 * hashed.
 */
export function normaliseAnswer(text: string): string {
  // By way of capitals, so that ß is ss, and both small sigmas are one.
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** The words of a text, for comparing. */
export function wordsOf(text: string): string[] {
  return normaliseAnswer(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
