const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

/**
 * Keeps a number from reordering the sentence it stands in: it is read from left to right in every language, whatever stands for its
 * hidden digits. Apart from `isolate`, which is loaded before the first screen.
 */
export const isolateNumber = (text: string): string => leftToRightIsolate + text + popIsolate;
