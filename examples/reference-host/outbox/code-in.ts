/** The code that a text has in it: as it is written, or as it is spelled out to be heard. */
export function codeIn(text: string): string | undefined {
  const [written] = /(?<!\d)\d{6}(?!\d)/.exec(text) ?? [];
  const [spoken] = /\d(?:, \d){5}/.exec(text) ?? [];
  return written ?? spoken?.replaceAll(', ', '');
}
