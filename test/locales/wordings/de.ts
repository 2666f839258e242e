import { de } from '../../../src/locales/de.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: de,
  banned:
    /(?<![\p{L}\p{M}])(bitte|leider|entschuldigung|entschuldigen|hoppla|sorry|ungültige?[mnrs]?|verboten|unzulässig\p{L}*|fehlgeschlagen|fehler\p{L}*|falsche?[mnrs]?|inkorrekt|klick\p{L}*|einfach|nutzer\p{L}*|benutzer\p{L}*|du|dich|dir|deine?[mnrs]?|einlogg\p{L}*|eingeloggt|login|kennwort\p{L}*|account|user|man)(?![\p{L}\p{M}])/iu,
  counts: { 0: 'Keine Versuche mehr', 1: 'Noch 1 Versuch', 2: 'Noch 2 Versuche' },
  sameAsEnglish: [
    'wizard.kinds.passkey.name',
    'wizard.kinds.whatsapp.name',
    'later.nameLabel',
    'authenticator.code',
    'authenticator.url',
    'authenticator.codeLabel',
    'deliveredCode.codeLabel',
    'appPassword.nameLabel',
  ],
  capitals: 'everywhere',
};
