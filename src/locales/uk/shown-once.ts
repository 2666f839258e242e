import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Ukrainian, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `Час на завершення: ${span}.`,
  finish: 'Завершити',
  finishing: 'Завершення',
  checkingOutcome: 'Чіткої відповіді немає. Перевіряємо, чи все вдалося',
  outcomeUnknownHeading: 'Поки що невідомо, чи все вдалося',
  outcomeUnknownBody: 'Чіткої відповіді немає. Не видаляйте те, що зберегли, і перевірте ще раз.',
  checkAgain: 'Перевірити ще раз',
};
