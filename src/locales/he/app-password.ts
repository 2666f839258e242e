import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { charactersIn } from './counted.js';
import { shownOnce } from './shown-once.js';

/** Hebrew, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'בחירת שם', use: 'שימוש באפליקציה' },
  nameHeading: 'יצירת סיסמה לאפליקציה אחת',
  nameBody: 'יש אפליקציות, כמו אפליקציות אימייל ישנות, שלא יכולות לבקש ממך קוד. סיסמה לאפליקציה מאפשרת לאפליקציה כזו להיכנס לחשבון.',
  nameLabel: 'שם',
  nameHint: 'לאיזו אפליקציה, והיכן? לדוגמה: ”האימייל במחשב הנייד” או ”הסורק בעבודה”.',
  lostBody: 'הדף נטען מחדש לפני הסיום, ולכן הסיסמה שהוצגה לא פועלת. אפשר ליצור סיסמה חדשה.',
  make: 'יצירת סיסמה',
  making: 'יוצרים את הסיסמה',
  flaws: { empty: 'צריך להזין שם', tooLong: longest => `השם ארוך מדי. האורך המרבי: ${charactersIn(longest)}` },
  unmadeHeading: 'עדיין לא הצלחנו ליצור את הסיסמה',
  useHeading: 'הזנת הסיסמה באפליקציה',
  useBody: name => `בתוך ${isolate(name)}, מקלידים את הסיסמה הזו במקום הסיסמה הרגילה. היא תתחיל לפעול אחרי הסיום כאן.`,
  passwordLabel: 'סיסמה לאפליקציה',
  copy: 'העתקה',
  copied: 'הועתק',
  copyFailed: 'לא הצלחנו להעתיק. הטקסט מסומן: אפשר להעתיק אותו במקלדת או בלחיצה ארוכה.',
  spacesHint: 'הרווחים נועדו רק להקל על הקריאה. אין צורך להקליד אותם.',
  shownOnce: 'הסיסמה הזו מוצגת רק עכשיו. אם היא תאבד, אפשר ליצור סיסמה חדשה.',
  saved: 'הזנתי את הסיסמה באפליקציה',
  unsaved: 'אחרי שמזינים את הסיסמה, צריך לסמן ”הזנתי את הסיסמה באפליקציה”',
  expiredHeading: 'תוקף הסיסמה פג',
  expiredBody: 'התהליך לא הסתיים בזמן. אפשר ליצור סיסמה חדשה ולהזין אותה באפליקציה.',
  makeNew: 'יצירת סיסמה חדשה',
};
