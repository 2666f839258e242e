import { nl } from '../../../src/locales/nl.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: nl,
  banned:
    /\b(helaas|sorry|ongeldige?|alstublieft|alsjeblieft|a\.u\.b|oeps|verboden|onjuiste?|mislukt|fout|klik|eenvoudig|simpelweg|gebruiker|u|uw|aanmelden|men)\b/i,
  counts: { 0: 'Geen pogingen meer', 1: 'Nog 1 poging', 2: 'Nog 2 pogingen' },
  sameAsEnglish: [
    'wizard.kinds.passkey.name',
    'wizard.kinds.whatsapp.name',
    'authenticator.code',
    'authenticator.url',
    'authenticator.codeLabel',
    'deliveredCode.codeLabel',
  ],
};
