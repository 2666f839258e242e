const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const directed = { ltr: '\u2066', rtl: '\u2067' };

/** Keeps a name from elsewhere from reordering the sentence it stands in (UAX #9). */
export const isolate = (text: string): string => firstStrongIsolate + text + popIsolate;

/** Keeps what is put together of names from elsewhere in the order of the language that puts it together, wherever it then stands. */
export const isolateIn = (direction: 'ltr' | 'rtl', text: string): string => directed[direction] + text + popIsolate;
