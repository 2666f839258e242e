import { isolate } from './isolate.js';

/** Puts names from elsewhere in a list as a language writes it ("A, B and C"). `more` follows as it is. `lang`: BCP 47 tag. */
export const listIn = (lang: string, names: readonly string[], ...more: readonly string[]): string =>
  new Intl.ListFormat(lang).format([...names.map(isolate), ...more]);
