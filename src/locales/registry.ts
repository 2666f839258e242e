import type { Language } from './messages.js';

type LoadMessages = () => Promise<Language>;

const loadEnglish: LoadMessages = () => import('./en.js').then(module => module.en);

/** Add to a language what it does not say itself, such as the names of methods that only some pages have. */
export const additions: ((language: Language) => Promise<Language>)[] = [];

const languages = new Map<string, LoadMessages>([['en', loadEnglish]]);

/**
 * Adds a language, or replaces one, for every enrollkit element that comes to a page from then on.
 *
 * @param lang BCP 47 tag. `nl` also serves `nl-BE`, unless that is registered itself.
 * @param load Fetches the texts when they are first needed. Where it fails, English is shown.
 *
 * @example
 * // A text of your own:
 * import { registerLanguage } from 'enrollkit';
 * import { en } from 'enrollkit/locales/en';
 *
 * registerLanguage('en', async () => ({ ...en, common: { ...en.common, next: 'Continue' } }));
 *
 * @example
 * // The texts of a method are fetched with the method:
 * registerLanguage('en', async () => ({
 *   ...en,
 *   authenticator: async () => ({ ...(await en.authenticator()), theApp: 'Nod' }),
 * }));
 *
 * @example
 * // A language of your own, of the type `Language`:
 * registerLanguage('fi', () => import('./fi.js').then(module => module.fi));
 */
export function registerLanguage(lang: string, load: LoadMessages): void {
  languages.set(lang.toLowerCase(), load);
}

/**
 * What is known by the tag nearest to `lang`, going from `pt-br-x` to `pt-br` to `pt`; `undefined` if there is none. Many pages write
 * `pt_BR`, which is no tag but clear enough.
 */
export function nearest<Known>(lang: string, known: ReadonlyMap<string, Known>): Known | undefined {
  for (const parts = lang.toLowerCase().split(/[-_]/); parts.length; parts.pop()) {
    const found = known.get(parts.join('-'));
    if (found) return found;
  }
  return undefined;
}

/** Fetches English, or the nearest language that the page registered; these go before those that come with enrollkit. */
export const findRegistered = (lang: string): LoadMessages | undefined => nearest(lang, languages);

/** The texts of a language, which are fetched when they are first asked for; English where it is not known or cannot be had. */
export async function loadMessages(lang: string): Promise<Language> {
  let messages = await load(lang);
  for (const add of additions) messages = await add(messages);
  return messages;
}

async function load(lang: string): Promise<Language> {
  // Where the others are is fetched with the first of them: a page in English does without.
  const loadOther = async () => nearest(lang, (await import('./other-languages.js')).otherLanguages)?.();
  for (const loadOne of [findRegistered(lang), loadOther, languages.get('en')]) {
    try {
      const messages = await loadOne?.();
      if (messages) return messages;
    } catch {
      // Any text is better than none.
    }
  }
  return loadEnglish();
}

/** The language of the nearest element that states one, through shadow roots; English where none does. */
export function languageOf(element: Element): string {
  // What we say of ourselves is not what the page says.
  const stated = element.closest<HTMLElement>('[lang]:not(.ek)');
  if (stated?.lang) return stated.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}
