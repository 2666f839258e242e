import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { moreMethods, plural } from './counted.js';

/** Hebrew, for the list of methods. */
export const manage: ManageMessages = {
  label: 'שיטות כניסה',
  heading: 'שיטות הכניסה שלך',
  intro: account => `השיטות שמאמתות את הזהות שלך, לחשבון ${isolate(account)}.`,
  listLabel: 'השיטות שלך',
  emptyHeading: 'עדיין לא הוגדרה שום שיטה',
  emptyBody: 'כדאי להוסיף שיטה, כדי שאף אחד לא ייכנס לחשבון עם הסיסמה שלך בלבד.',
  unavailableHeading: 'לא הצלחנו לטעון את השיטות שלך',
  add: 'הוספת שיטה',
  stale: 'ייתכן שהרשימה לא עדכנית, כי לא הצלחנו לטעון אותה שוב.',
  offline: 'אין חיבור לאינטרנט. הרשימה מוצגת כפי שהייתה, ואפשר יהיה לשנות אותה כשהחיבור יחזור.',
  readOnly: 'אפשר לראות כאן את השיטות שלך, אבל אי אפשר לשנות אותן כרגע.',
  passOnly: until => `נכנסת לחשבון עם קוד גישה זמני, שפועל עד ${until}. צריך להוסיף שיטה לפני כן, אחרת אי אפשר יהיה להיכנס שוב.`,
  row: {
    isDefault: 'ברירת מחדל',
    added: date => `תאריך ההוספה: ${date}`,
    lastUsed: date => `השימוש האחרון: ${date}`,
    validUntil: moment => `בתוקף עד ${moment}`,
    expired: moment => `התוקף פג: ${moment}`,
    resetOnly: 'רק לאיפוס הסיסמה',
    rename: 'שינוי השם',
    change: 'שינוי',
    renew: 'הגדרה מחדש',
    remove: 'מחיקה',
  },
  unusable: {
    expired: 'התוקף פג.',
    'not-allowed': 'הארגון שלך כבר לא מאפשר את השיטה הזו.',
    'renewal-needed': 'צריך להגדיר את השיטה מחדש לפני שמשתמשים בה.',
  },
  defaultMethod: {
    label: 'שיטת הכניסה המוגדרת כברירת מחדל',
    none: 'עדיין אין',
    change: 'שינוי',
    computed: 'נבקש ממך את השיטה הבטוחה ביותר שיש לך.',
    heading: 'שיטת הכניסה המוגדרת כברירת מחדל',
    intro: 'כאן בוחרים מה נבקש ממך קודם. בכניסה לחשבון תמיד אפשר לבחור שיטה אחרת.',
    save: 'אישור',
    saving: 'שומרים',
    uses: {
      'app-notification': name => `התראה: ${isolate(name)}`,
      'app-code': name => `קוד מאפליקציה או ממחולל קודים: ${isolate(name)}`,
      'text-message': name => `הודעת טקסט: ${isolate(name)}`,
      'phone-call': name => `שיחת טלפון: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `למחוק את השיטה ${isolate(name)}?`,
    remains: (names, more) => `עדיין אפשר יהיה להיכנס לחשבון באמצעות ${listIn('he', names, ...(more > 0 ? [moreMethods(more)] : []))}.`,
    nothingRemains: 'זו שיטת הכניסה האחרונה שלך. בלעדיה, ייתכן שאי אפשר יהיה להיכנס שוב לחשבון.',
    wasDefault: successor =>
      successor
        ? `זו ברירת המחדל שלך. אחרי המחיקה, נבקש ממך קודם: ${isolate(successor)}.`
        : 'זו ברירת המחדל שלך. אחרי המחיקה, נבקש ממך קודם שיטה אחרת.',
    permanent: 'אי אפשר לבטל את המחיקה. כדי להשתמש בשיטה הזו שוב, צריך להגדיר אותה מחדש.',
    confirm: 'מחיקה',
    removing: 'מוחקים',
    refusedHeading: name => `עדיין אי אפשר למחוק את השיטה ${isolate(name)}`,
    refused: {
      'is-default': 'זו שיטת הכניסה המוגדרת כברירת מחדל. צריך קודם לבחור ברירת מחדל אחרת, או להחליף את השיטה הזו.',
      'last-method': 'זו השיטה האחרונה שלך, ובלי שיטה אי אפשר להיכנס לחשבון. אפשר להחליף אותה, ונמחק אותה כשהחדשה תפעל.',
      'required-by-policy': 'הארגון שלך דורש שיטה מהסוג הזה. אפשר להחליף אותה, ונמחק אותה כשהחדשה תפעל.',
    },
    replace: 'החלפה',
    changeDefault: 'שינוי ברירת המחדל',
  },
  naming: { heading: name => `שינוי השם של ${isolate(name)}`, save: 'שמירה', saving: 'שומרים' },
  signOut: {
    open: 'יציאה מהחשבון בשאר המכשירים',
    heading: 'לצאת מהחשבון בשאר המכשירים?',
    body: 'זה שימושי כשמכשיר אבד או נגנב. כאן החשבון יישאר מחובר, ובכל מכשיר אחר צריך יהיה להיכנס מחדש.',
    confirm: 'יציאה',
    ending: 'יוצאים מהחשבון',
  },
  report: {
    open: 'לא הוספתי את זה',
    heading: name => `השיטה הזו לא שלך: ${isolate(name)}?`,
    body: 'אם לא הוספת את השיטה, ייתכן שמישהו אחר נכנס לחשבון שלך. נדווח לארגון שלך, ואחר כך אפשר למחוק אותה.',
    confirm: 'דיווח',
    sending: 'שולחים את הדיווח',
  },
  session: {
    endsIn: span => `מטעמי אבטחה, החיבור שלך יסתיים בעוד ${span}.`,
    extend: 'להישאר בחשבון',
    extending: 'רק רגע',
    ended: 'תוקף החיבור שלך פג. כדי לשנות משהו, צריך להיכנס מחדש לחשבון.',
    signIn: 'כניסה מחדש לחשבון',
  },
  done: {
    removed: name => `המחיקה הושלמה: ${isolate(name)}.`,
    newDefault: option => `מעכשיו נבקש ממך קודם: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'כדאי למחוק את החשבון גם מהאפליקציה בטלפון: הוא כבר לא פועל.',
      'authenticator-code': 'כדאי למחוק את החשבון גם מהאפליקציה בטלפון: הקודים שלו כבר לא פועלים.',
      passkey: 'ייתכן שהמכשיר עדיין יציע את מפתח הגישה. אפשר למחוק אותו בהגדרות המכשיר או במנהל הסיסמאות.',
      'security-key': 'המפתח עצמו עדיין שומר נתונים של החשבון הזה. כדי למחוק אותם, צריך לאפס את המפתח בתוכנה שלו.',
      'app-password': 'האפליקציה שהשתמשה בה תבקש שוב סיסמה.',
    },
    defaultChanged: option => `מעכשיו נבקש ממך קודם: ${isolate(option)}.`,
    renamed: name => `השם עכשיו הוא ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'החשבון שלך לא מחובר יותר בשאר המכשירים.';
      if (ended === 0) return 'החשבון שלך לא היה מחובר במכשירים אחרים.';
      return plural(ended, {
        one: 'החשבון שלך לא מחובר יותר במכשיר אחד אחר.',
        two: 'החשבון שלך לא מחובר יותר בשני מכשירים אחרים.',
        other: `החשבון שלך לא מחובר יותר ב-${ended} מכשירים אחרים.`,
      });
    },
    reported: name => `הדיווח נשלח: ${isolate(name)}. עכשיו כדאי למחוק את השיטה ולצאת מהחשבון בשאר המכשירים.`,
    gone: name => `השיטה ${isolate(name)} כבר לא הייתה כאן. זו הרשימה הנוכחית.`,
  },
};
