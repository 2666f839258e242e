import { loadMessages, registerLanguage } from '../../src/locales/registry.js';
import { longWords, rightToLeft } from './pseudo-languages.js';

export type Direction = 'ltr' | 'rtl';

const folders = Object.keys(import.meta.glob('../../src/locales/*/later.ts'));

/** The tag of every language that the library brings, such as `en`: those with a folder of texts. */
export const languages: readonly string[] = folders.flatMap(path => Intl.getCanonicalLocales(path.split('/').at(-2)));

/** What a toolbar calls them: each by its own name, and those that are none. */
export const languageNames: readonly (readonly [tag: string, name: string])[] = [
  ...languages.map(tag => [tag, nameOf(tag)] as const),
  [longWords, 'Pseudo: longer, with accents'],
  [rightToLeft, 'Pseudo: right to left'],
];

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/**
 * Has the page speak a language, as a host does it: the components follow what they inherit. `direction`: written that way, whatever
 * the language is; this makes a language of it that is registered as one of a host's own.
 */
export function speak(lang: string, direction?: Direction): void {
  const own: Direction = /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr';
  const root = document.documentElement;
  root.lang = direction === undefined || direction === own ? lang : turned(lang, direction);
  root.dir = direction ?? own;
}

function turned(lang: string, direction: Direction): string {
  const tag = `${lang}${lang.includes('-x-') ? '' : '-x'}-${direction}`;
  registerLanguage(tag, async () => ({ ...(await loadMessages(lang)), direction }));
  return tag;
}
