import { fr } from '../../../src/locales/fr.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: fr,
  banned:
    /(?<![\p{L}\p{M}])(veuillez|s[’']il (vous|te) pla[iî]t|svp|stp|désolée?s?|pardon|oups|malheureusement|invalides?|non valides?|interdite?s?|illégale?s?|incorrecte?s?|erronée?s?|erreurs?|échec|échoué\p{L}*|échoue\p{L}*|cliqu\p{L}*|simplement|facilement|utilisateurs?|utilisatrices?|tu|te|toi|ton|ta|tes|courriels?|(?<!e-)mails?|identifi\p{L}*|passkeys?|codes? de récupération|smartphones?)(?![\p{L}\p{M}])/iu,
  counts: { 0: 'Il ne reste aucune tentative', 1: 'Il reste 1 tentative', 2: 'Il reste 2 tentatives' },
  sameAsEnglish: [
    'wizard.kinds.whatsapp.name',
    'authenticator.code',
    'authenticator.url',
    'authenticator.codeLabel',
    'deliveredCode.codeLabel',
    'securityQuestions.question',
  ],
  capitals: /\bSMS\b/g,
};
