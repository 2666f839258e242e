import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'לכניסה לחשבון', 'password-reset': 'לאיפוס הסיסמה' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' ו');

/** Hebrew, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'הבא',
    done: 'סיום',
    stepCounter: (step, count) => `שלב ${step} מתוך ${count}`,
    stepDone: 'הושלם',
    error: 'שגיאה:',
    anotherMethod: 'הגדרת שיטה אחרת',
    tryAgainIn: span => `אפשר יהיה לנסות שוב בעוד ${span}.`,
    tryAgainNow: 'אפשר לנסות שוב עכשיו.',
    takingLongerOnly: 'זה לוקח יותר זמן מהרגיל.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'צריך קודם לאמת את הזהות שלך. אפשר לחזור לכאן אחרי כניסה מחדש לחשבון.',
    'step-up-cancelled': 'הזהות שלך לא אומתה. שום דבר לא השתנה.',
    'session-expired': 'תוקף החיבור שלך פג. אפשר לחזור לכאן אחרי כניסה מחדש לחשבון.',
    'code-rejected': 'הקוד לא תואם.',
    'code-expired': 'תוקף הקוד הזה פג. צריך להשתמש בקוד החדש ביותר.',
    locked: 'היו יותר מדי ניסיונות. מטעמי אבטחה, צריך לחכות לפני הניסיון הבא.',
    'enrollment-expired': 'אי אפשר להמשיך בהגדרה הזו. צריך להתחיל מחדש.',
    'already-enrolled': 'השיטה הזו כבר מוגדרת בחשבון שלך. אפשר להשתמש בה או להגדיר שיטה אחרת.',
    'duplicate-name': 'השם הזה כבר משמש לשיטה אחרת. צריך לבחור שם אחר',
    'limit-reached': 'הגעת למספר המרבי. כדי להוסיף, צריך קודם למחוק שיטה קיימת.',
    'delivery-failed': 'לא הצלחנו למסור את ההודעה. אפשר לנסות שוב בעוד זמן קצר.',
    'invalid-input': 'מה שהוזן לא התקבל. צריך לבדוק אותו ולנסות שוב',
    aborted: 'הפעולה הופסקה.',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: 'שאלות אבטחה', about: 'מענה לשאלות אישיות.' },
    'temporary-access-pass': { name: 'קוד גישה זמני', about: 'קוד מהארגון שלך, שפועל לזמן מוגבל.' },
    'hardware-token': { name: 'מחולל קודים', about: 'שימוש בקוד ממכשיר קטן.' },
  },
  successHeading: name => `ההגדרה הושלמה: ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'קודי השחזור שלך פועלים',
      about: 'כל קוד פועל פעם אחת. הקודים שיצרת קודם כבר לא פועלים.',
    },
    'app-password': {
      heading: 'הסיסמה לאפליקציה פועלת',
      about: 'היא פועלת באפליקציה שבשבילה יצרת אותה. באתר הזה אף אחד לא יבקש אותה ממך.',
    },
    'security-questions': {
      heading: 'שאלות האבטחה שלך הוגדרו',
      about: 'אף אחד לא יכול לקרוא את התשובות שלך, לכן חשוב לזכור איך כתבת אותן.',
    },
  },
  usedFor: purposes => `אפשר להשתמש בשיטה הזו ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `אפשר להשתמש בשיטה הזו ${usesOf(purposes)}.`,
  becameDefault: 'מעכשיו, השיטה הזו תהיה הראשונה שנבקש ממך.',
  notifiedVia: where => `שלחנו הודעה על השינוי הזה אל ${isolate(where)}.`,
  addSecondHeading: 'הוספת שיטה שנייה',
  addSecond: 'אם השיטה הזו תאבד, אפשר יהיה להיכנס לחשבון בשיטה השנייה.',
  addSignInHeading: 'הוספת שיטת כניסה',
  addSignIn: 'שום שיטה שהגדרת לא מתאימה לכניסה יומיומית. צריך להוסיף שיטה שמתאימה לכך.',
  addAnother: 'הוספת עוד שיטה',
  saving: 'שומרים',
  nameLabel: 'שם',
  nameHint: 'כך קל להבדיל בין השיטות. לדוגמה: ”טלפון של העבודה”.',
  endedEnrolled: 'הכול מוכן: אפשר לסגור עכשיו',
  endedCancelled: 'ההגדרה הופסקה',
  endedFailed: 'ההגדרה לא הושלמה',
  startAgain: 'התחלה מחדש',
  stepUpHeading: 'אימות הזהות שלך',
  stepUpBody: 'מטעמי אבטחה, צריך לאמת את הזהות שלך. לאחר מכן ממשיכים מאותה נקודה.',
  signInAgainHeading: 'כניסה מחדש לחשבון',
  signInAgainBody: 'תוקף החיבור שלך פג. אחרי הכניסה לחשבון ממשיכים מאותה נקודה.',
};
