import { registerLanguage } from '../../src/locales/registry.js';

export const longWords = 'en-x-pseudo';
export const rightToLeft = 'ar-x-pseudo';

registerLanguage(longWords, () => import('../../src/locales/pseudo.js').then(module => module.pseudo));
registerLanguage(rightToLeft, () => import('../../src/locales/pseudo.js').then(module => module.pseudoRtl));
