import type { Language } from './messages.js';
import { findRegistered, nearest } from './registry.js';

const traditional = () => import('./zh-hant.js').then(module => module.zhHant);

/** Every language that comes with enrollkit besides English, by its tag in small letters. Each is fetched when it is asked for. */
export const otherLanguages: ReadonlyMap<string, () => Promise<Language>> = new Map([
  ['ar', () => import('./ar.js').then(module => module.ar)],
  ['de', () => import('./de.js').then(module => module.de)],
  ['es', () => import('./es.js').then(module => module.es)],
  ['fr', () => import('./fr.js').then(module => module.fr)],
  ['he', () => import('./he.js').then(module => module.he)],
  ['hi', () => import('./hi.js').then(module => module.hi)],
  ['it', () => import('./it.js').then(module => module.it)],
  ['ja', () => import('./ja.js').then(module => module.ja)],
  ['ko', () => import('./ko.js').then(module => module.ko)],
  ['nl', () => import('./nl.js').then(module => module.nl)],
  ['pl', () => import('./pl.js').then(module => module.pl)],
  ['pt', () => import('./pt.js').then(module => module.pt)],
  ['sv', () => import('./sv.js').then(module => module.sv)],
  ['tr', () => import('./tr.js').then(module => module.tr)],
  ['uk', () => import('./uk.js').then(module => module.uk)],
  ['zh', () => import('./zh-hans.js').then(module => module.zhHans)],
  ['zh-hant', traditional],
  ['zh-hk', traditional],
  ['zh-mo', traditional],
  ['zh-tw', traditional],
]);

/** Whether there are texts for `lang`, so that English is not shown for want of them. */
export const isKnown = (lang: string): boolean => !!(findRegistered(lang) ?? nearest(lang, otherLanguages));
