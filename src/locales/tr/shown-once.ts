import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Turkish, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Bitirmek için kalan süre: ${span}.`,
  finish: 'Bitir',
  finishing: 'Bitiriliyor',
  checkingOutcome: 'Net bir yanıt gelmedi. Sonuç kontrol ediliyor',
  outcomeUnknownHeading: 'Sonuç henüz belli değil',
  outcomeUnknownBody: 'Net bir yanıt gelmedi. Kaydettiklerinizi saklayın ve tekrar kontrol edin.',
  checkAgain: 'Tekrar kontrol et',
};
