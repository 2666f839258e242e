import { it as italian } from '../../../src/locales/it.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: italian,
  banned:
    /(?<![\p{L}\p{M}])(spiacenti|purtroppo|per favore|per cortesia|si prega|la preghiamo|ops|non valid[oaie]|invalid[oaie]|errat[oaie]|sbagliat[oaie]|errore|fallit[oaie]|vietat[oaie]|proibit[oaie]|clicca|semplicemente|facil[ei]|facilmente|utent[ei]|lei|voi|inserisca|scelga|apra|riprovi|login|log-in|logout|disconnett\p{L}*|effettua\p{L}*|digita\p{L}*|smartphone|cellulare|telefonata|e-mail|mail|token di sicurezza|codici di backup)(?![\p{L}\p{M}])/iu,
  counts: { 0: 'Nessun tentativo rimasto', 1: '1 tentativo rimasto', 2: '2 tentativi rimasti', 21: '21 tentativi rimasti' },
  sameAsEnglish: ['wizard.kinds.passkey.name', 'wizard.kinds.whatsapp.name', 'wizard.kinds.email.name', 'authenticator.url'],
  capitals: /\b(SMS|Paese)\b/g,
};
