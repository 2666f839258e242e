import { en } from './en.js';
import type { Language } from './messages.js';

const latin = 'áƀçđéƒĝĥîĵķłɱñöþǫŕšţûṽŵẋýž';
const arabic = 'ابكدهفغحيجقلمنوپصرستعڤطخىز';
const filling = 'and a few more words than there were ';

const isPhrase = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === 'function';
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * A language that nobody speaks: English with accents, in brackets and 40 % longer, so that a text that was never translated shows
 * itself, and so does a place that is too narrow. What is put into a text stays as it was. It is not registered by itself; see
 * `registerLanguage`.
 */
export const pseudo: Language = disguise('en-x-pseudo', 'ltr', latin);

/** The same in Arabic letters, from right to left. */
export const pseudoRtl: Language = disguise('ar-x-pseudo', 'rtl', arabic);

function disguise(lang: string, direction: Language['direction'], letters: string): Language {
  const swap = (letter: string): string => {
    const other = letters.charAt(letter.toLowerCase().charCodeAt(0) - 97);
    return letter < 'a' ? other.toUpperCase() : other;
  };
  const change: Change = (text, given) => {
    const added = filling.repeat(text.length).slice(0, Math.max(Math.ceil(text.length * 0.4) - 3, 1));
    return `[${between(given, `${text} ${added}`, part => part.replace(/[a-z]/gi, swap))}]`;
  };
  return { ...(changeAll(en, change) as Language), lang, direction };
}

/** What becomes of a text, some parts of which were given from outside. */
type Change = (text: string, given: readonly string[]) => string;

/** Changes every text in it, however deep, and every text that a function in it gives. */
function changeAll(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value, []);
  if (isPhrase(value))
    return (...given: unknown[]) => {
      const said = value(...given);
      // The texts of a method come later.
      if (said instanceof Promise) return said.then(texts => changeAll(texts, change));
      return change(said as string, given.flat().filter(isText));
    };
  if (Array.isArray(value)) return value.map(item => changeAll(item, change));
  // What puts texts together says nothing by itself.
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => [key, key === 'joining' ? item : changeAll(item, change)]),
  );
}

function between([part, ...others]: readonly string[], text: string, change: (text: string) => string): string {
  if (part === undefined) return change(text);
  return text
    .split(part)
    .map(rest => between(others, rest, change))
    .join(part);
}
