import { es } from '../../../src/locales/es.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: es,
  banned:
    /(?<![\p{L}\p{M}])(por favor|lo sentimos|lo siento|perdón|disculp\p{L}*|ups|vaya|lamentablemente|desafortunadamente|inválid[oa]s?|no válid[oa]s?|prohibid[oa]s?|ilegal(es)?|incorrect[oa]s?|erróne[oa]s?|error(es)?|fall(ó|a|o|ido|ida|as|os)|fatal|clic|clics|usuari[oa]s?|simplemente|fácil(es|mente)?|usted(es)?|vos|vosotr[oa]s|os|vuestr[oa]s?|móvil(es)?|celular(es)?|ordenador(es)?|computador(a|as|es)?|pulsa\p{L}*|ingres\p{L}+|introduc\p{L}+|añad\p{L}+|añád\p{L}+|caduc\p{L}+|e-?mails?|apps?|login|passkeys?|claves? de (acceso|paso|seguridad))(?![\p{L}\p{M}])/iu,
  counts: { 0: 'No quedan intentos', 1: 'Queda 1 intento', 2: 'Quedan 2 intentos' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name', 'later.common.error', 'authenticator.url'],
};
