import { pt } from '../../../src/locales/pt.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: pt,
  banned:
    /(?<![\p{L}\p{M}])(desculpe|infelizmente|lamentamos|por favor|por gentileza|ops|opa|inválid[oa]s?|incorret[oa]s?|errad[oa]s?|erro|erros|falh\p{L}*|proibid[oa]s?|clique|clicar|simplesmente|basta|fácil|facilmente|usuári[oa]s?|senhora?|tu|teu|tua|contigo|login|logar|logout|logad[oa]|aplicativos?|passkeys?|deletar|apertar o botão|códigos? de backup|telemóvel|ecrã|palavra-passe|utilizador|ficheiro|telefonema|chamada|email|token de segurança)(?![\p{L}\p{M}])/iu,
  counts: {
    0: 'Nenhuma tentativa restante',
    1: '1 tentativa restante',
    2: '2 tentativas restantes',
    21: '21 tentativas restantes',
  },
  sameAsEnglish: ['wizard.kinds.whatsapp.name', 'authenticator.url'],
  capitals: /\bSMS\b/g,
};
