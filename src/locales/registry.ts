import type { Messages } from './messages.js';

type LoadMessages = () => Promise<Messages>;

const languages = new Map<string, LoadMessages>([
  ['en', () => import('./en.js').then(module => module.en)],
  ['nl', () => import('./nl.js').then(module => module.nl)],
]);

/**
 * Adds a language, or replaces one, for every enrollkit element of the page.
 *
 * @param lang BCP 47 tag. `nl` also serves `nl-BE`, unless that is registered itself.
 */
export function registerLanguage(lang: string, load: LoadMessages): void {
  languages.set(lang.toLowerCase(), load);
}

/** The tag of the registered language nearest to `lang`, going from `pt-br-x` to `pt-br` to `pt`; `undefined` if there is none. */
export function findLanguage(lang: string): string | undefined {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    if (languages.has(tag)) return tag;
  }
  return undefined;
}

/** The texts of a language, which are fetched when they are first asked for; English where it is not known. */
export function loadMessages(lang: string): Promise<Messages> {
  const load = languages.get(findLanguage(lang) ?? 'en');
  return load ? load() : Promise.reject(new Error('English was removed from the languages.'));
}

/** The language of the nearest element that states one, through shadow roots; English where none does. */
export function languageOf(element: Element): string {
  const stated = element.closest<HTMLElement>('[lang]');
  if (stated?.lang) return stated.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}
