/** Longest part of a file's name that comes from elsewhere, in characters. */
const longest = 40;

/**
 * The name of a file, from words that come from elsewhere: letters and digits of any language, with a dash between them. Nothing that
 * a file system takes for a path, a command or an ending.
 */
export const fileName = (words: readonly string[], ending: string): string => {
  const parts = words.map(word => {
    const plain = word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
    return Array.from(plain)
      .slice(0, longest)
      .join('')
      .replace(/^-+|-+$/g, '');
  });
  return `${parts.filter(Boolean).join('-')}.${ending}`;
};
