import { sv } from '../../../src/locales/sv.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: sv,
  banned:
    /(?<![\p{L}\p{M}])(ogiltig[at]?|tyvärr|ledsen|beklagar|vänligen|var god|snälla|hoppsan|oj|fel|felaktig[at]?|misslyckad\p{L}*|misslyckades|förbjud\p{L}*|klicka|enkelt|helt enkelt|användare|ni|er|ert|notis\p{L}*|konfigurera\p{L}*|inställd|mail\p{L}*|e-mail|passkeys?|nyckelfil|återställningskod\p{L}*|backupkod\p{L}*|authenticator-app\p{L}*|logga på|smartphone)(?![\p{L}\p{M}])/iu,
  counts: { 0: 'Inga försök kvar', 1: '1 försök kvar', 2: '2 försök kvar', 21: '21 försök kvar' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name'],
};
