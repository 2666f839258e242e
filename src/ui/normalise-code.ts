/** White space, dashes of every kind (a Japanese keyboard types ー for one), and marks that cannot be seen. */
const separators = /[\s\p{Pd}\p{Cf}\u2212\u30fc]/gu;
const digit = /\p{Nd}/u;

/** Unicode keeps the ten digits of a script next to each other, from zero up, and some scripts next to each other. */
const toAscii = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (digit.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
};

/**
 * What a person typed or pasted as a code, without separators and in ASCII digits. Anything else stays as it is, for whoever judges
 * the code to see.
 */
export const normaliseCode = (text: string): string => text.replace(separators, '').replace(/\p{Nd}/gu, toAscii);
