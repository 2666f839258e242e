import { pl } from '../../../src/locales/pl.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: pl,
  banned:
    /(?<![\p{L}\p{M}])(niestety|przepraszamy|wybacz|prosz[ęe]|uprzejmie|ups|(nieprawidł|niepoprawn|błędn|nieważn|zabron|niedozwol|klikn|użytkowni)\p{L}*|kliknij|błąd|błędu|fatalny|powiod\p{L}*|powiódł|po prostu|wystarczy|pan|pani|pana|państwo|państwa|zalogowan[ya]|klucz zabezpieczeń|kody zapasowe|hasło aplikacji|uwierzytelniania)(?![\p{L}\p{M}])/iu,
  counts: {
    0: 'Nie ma już więcej prób',
    1: 'Pozostała 1 próba',
    2: 'Pozostały 2 próby',
    5: 'Pozostało 5 prób',
    12: 'Pozostało 12 prób',
    21: 'Pozostało 21 prób',
    22: 'Pozostały 22 próby',
  },
  sameAsEnglish: ['wizard.kinds.whatsapp.name'],
  capitals: /\bSMS\b/g,
};
