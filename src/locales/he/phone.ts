import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Hebrew, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'מדינה או אזור',
  chooseCountry: 'בחירת מדינה או אזור',
  numberLabel: 'מספר טלפון',
  numberHint: 'אפשר לכתוב אותו כרגיל. אם הוא מתחיל בסימן +, נבחר את המדינה במקומך.',
  countryChosen: country => `מדינה או אזור: ${isolate(country)}.`,
  flaws: {
    empty: 'צריך להזין את מספר הטלפון שלך',
    'no-country': 'צריך לבחור את המדינה או האזור של המספר',
    'not-a-number': 'במספר טלפון יש ספרות בלבד, ולכל היותר + בהתחלה',
    'too-short': 'המספר הזה קצר מדי. צריך לבדוק שכל הספרות נמצאות בו',
    'too-long': 'המספר הזה ארוך מדי. צריך לבדוק שאין בו ספרות מיותרות',
    extension: 'צריך להזין את המספר בלי השלוחה',
    'country-not-served': 'אי אפשר להשתמש כאן במספרים מהמדינה הזו. צריך להזין מספר אחר',
    malformed: 'אין מספר כזה. צריך לבדוק את הספרות ואת המדינה',
    'number-not-served': 'אי אפשר להשתמש כאן במספר מהסוג הזה. צריך להזין מספר אחר',
    known: 'המספר הזה כבר מוגדר בחשבון שלך. צריך להזין מספר אחר',
  },
  givenLabel: 'המספר שלך שרשום אצלנו',
  givenRefused: 'אי אפשר להשתמש כאן במספר הזה. אפשר לבקש מהארגון שלך לשנות אותו, או להגדיר שיטה אחרת.',
  useAnother: 'שימוש במספר אחר',
  useGiven: 'שימוש במספר הרשום',
  notices: {
    'carrier-charges': 'ייתכן שחברת הטלפון שלך תגבה תשלום על הודעות ושיחות.',
    interception: 'ייתכן שאחרים יוכלו ליירט הודעות ושיחות. אפליקציה או מפתח גישה בטוחים יותר.',
  },
};
