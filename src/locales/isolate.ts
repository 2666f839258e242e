const firstStrongIsolate = '\u2068';
const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

/** Keeps a name from elsewhere from reordering the sentence it stands in (UAX #9). */
export const isolate = (text: string): string => firstStrongIsolate + text + popIsolate;

/** The same for a number, which is read from left to right in every language, whatever stands for its hidden digits. */
export const isolateNumber = (text: string): string => leftToRightIsolate + text + popIsolate;
