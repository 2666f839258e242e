const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** Keeps a name from elsewhere from reordering the sentence it stands in (UAX #9). */
export const isolate = (text: string): string => firstStrongIsolate + text + popIsolate;
