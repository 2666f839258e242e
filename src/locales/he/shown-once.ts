import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Hebrew, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `הזמן שנותר לסיום: ${span}.`,
  finish: 'סיום',
  finishing: 'מסיימים',
  checkingOutcome: 'לא הגיעה תשובה ברורה. בודקים אם זה הצליח',
  outcomeUnknownHeading: 'עדיין לא ידוע אם זה הצליח',
  outcomeUnknownBody: 'לא הגיעה תשובה ברורה. צריך לשמור את מה שיש ולבדוק שוב.',
  checkAgain: 'בדיקה נוספת',
};
