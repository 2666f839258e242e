import { isolate } from '../isolate.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';
import { moreMethods, plural } from './counted.js';

/** Hebrew, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'שמירה על החשבון שלך',
  heading: 'שמירה על החשבון שלך',
  why: (account, count) =>
    plural(count, {
      one: `צריך להגדיר עוד שיטה אחת לאימות הזהות שלך, לחשבון ${isolate(account)}. כך אחרים לא ייכנסו אליו, ואפשר יהיה לחזור אליו.`,
      two: `צריך להגדיר עוד שתי שיטות לאימות הזהות שלך, לחשבון ${isolate(account)}. כך אחרים לא ייכנסו אליו, ואפשר יהיה לחזור אליו.`,
      other: `צריך להגדיר עוד ${count} שיטות לאימות הזהות שלך, לחשבון ${isolate(account)}. כך אחרים לא ייכנסו אליו, ואפשר יהיה לחזור אליו.`,
    }),
  required: 'צריך להשלים את זה לפני שממשיכים.',
  dueBy: (moment, days) => {
    if (days === 0) return `צריך להשלים את זה היום. החל מתאריך ${moment} אי אפשר יהיה להמשיך בלי זה.`;
    const left = plural(days, { one: 'נותר יום אחד', two: 'נותרו יומיים', other: `נותרו ${days} ימים` });
    return `צריך להשלים את זה עד ${moment}. ${left}.`;
  },
  optional: 'אפשר לעשות את זה גם בפעם אחרת.',
  skipsLeft: count =>
    count === 0
      ? 'אי אפשר לדחות את זה יותר.'
      : plural(count, {
          one: 'אפשר לדחות את זה עוד פעם אחת.',
          two: 'אפשר לדחות את זה עוד פעמיים.',
          other: `אפשר לדחות את זה עוד ${count} פעמים.`,
        }),
  purposes: { 'sign-in': 'לכניסה לחשבון', 'password-reset': 'לאיפוס הסיסמה' },
  counted: (have, wanted) => `הוגדרו ${have} מתוך ${wanted}`,
  isSetUp: 'מוגדר:',
  missing: count =>
    plural(count, {
      one: 'נותר להגדיר שיטה אחת',
      two: 'נותר להגדיר שתי שיטות',
      other: `נותר להגדיר ${count} שיטות`,
    }),
  more: count => `ו${moreMethods(count)}`,
  first: method => `מתחילים בשיטה הבטוחה ביותר שזמינה לך: ${isolate(method)}.`,
  start: 'התחלה',
  later: 'לא עכשיו',
  puttingOff: 'רק רגע',
  cannotPutOff: 'אי אפשר לדחות את זה יותר.',
  passLeft: span => `קוד הגישה הזמני שלך פועל למשך ${span}. צריך להגדיר שיטה לפני כן, אחרת אי אפשר יהיה להיכנס שוב.`,
  passEnded: 'תוקף קוד הגישה הזמני שלך פג. אם צריך להיכנס שוב, אפשר לבקש מהארגון שלך קוד חדש.',
  progress: (position, count) => `שיטה ${position} מתוך ${count}`,
  oneMore: 'הוספת שיטה',
  checkingHeading: 'בודקים מה נותר לעשות',
  summaryHeading: 'החשבון שלך מוגן עכשיו',
  summaryBody: 'אלה השיטות שאפשר להשתמש בהן מעכשיו.',
  listLabel: 'השיטות שלך',
  reviewHeading: 'האם זה עדיין נכון?',
  reviewBody: account => `השיטות האלה מאמתות את הזהות שלך, לחשבון ${isolate(account)}. כדאי לבדוק שכל שיטה שלך ועדיין שימושית.`,
  reviewEmpty: 'עדיין לא הוגדרה שום שיטה.',
  confirm: 'כן, זה נכון',
  confirming: 'שומרים',
  edit: 'ביצוע שינויים',
  editHeading: 'שינוי השיטות שלך',
  editDone: 'סיום השינויים',
  stuckHeading: 'אי אפשר להגדיר את זה כאן',
  stuckBody: 'השיטות שאפשר להוסיף לא מספיקות למה שנדרש. צוות התמיכה של הארגון שלך יכול לעזור.',
  readOnlyBody: 'אי אפשר לשנות את השיטות שלך כרגע, או שאי אפשר לשנות אותן מכאן. אפשר לנסות שוב מאוחר יותר או ממקום אחר.',
  unavailableHeading: 'לא הצלחנו להציג את השיטות שלך',
  unopenedHeading: 'לא הצלחנו לפתוח את זה',
  failedBody: 'כדי לנסות שוב, צריך לטעון מחדש את הדף הזה.',
  ended: {
    completed: 'הכול מוכן: אפשר להמשיך',
    postponed: 'נבקש את זה ממך בפעם אחרת',
    'nothing-asked': 'אין כאן מה לעשות',
    failed: 'זה לא הסתדר',
  },
};
