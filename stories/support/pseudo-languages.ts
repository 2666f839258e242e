import { registerLanguage } from '../../src/locales/registry.js';

export const longWords = 'en-x-pseudo';
export const rightToLeft = 'ar-x-pseudo';

registerLanguage(longWords, () => import('../../src/locales/pseudo.js').then(module => module.pseudo));
registerLanguage(rightToLeft, () => import('../../src/locales/pseudo.js').then(module => module.pseudoRtl));

/** Has the page speak a language, as a host does it: the components follow what they inherit. */
export function speak(lang: string): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = lang === rightToLeft ? 'rtl' : 'ltr';
}
