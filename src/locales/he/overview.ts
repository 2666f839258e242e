import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { moreMethods, plural } from './counted.js';

/** Hebrew, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'שיטות הכניסה שלך',
  count: signIn =>
    signIn === 0
      ? 'לא הוגדרה שום שיטת כניסה'
      : plural(signIn, { one: 'שיטת כניסה אחת', two: 'שתי שיטות כניסה', other: `${signIn} שיטות כניסה` }),
  resetOnly: count =>
    plural(count, {
      one: 'ועוד שיטה אחת רק לאיפוס הסיסמה',
      two: 'ועוד שתי שיטות רק לאיפוס הסיסמה',
      other: `ועוד ${count} שיטות רק לאיפוס הסיסמה`,
    }),
  names: (names, more) => listIn('he', names, ...(more > 0 ? [moreMethods(more)] : [])),
  nothing: 'כדאי להגדיר שיטה, כדי שאף אחד לא ייכנס לחשבון עם הסיסמה שלך בלבד.',
  second: 'כדאי להוסיף שיטה שנייה. אם הראשונה תאבד, אפשר יהיה להיכנס בשנייה.',
  passOnly: until => `יש לך רק קוד גישה זמני, שפועל עד ${until}. צריך להוסיף שיטה לפני כן.`,
  asked: 'הארגון שלך מבקש להגדיר עוד שיטות.',
  askedBy: moment => `הארגון שלך מבקש להגדיר עוד שיטות עד ${moment}.`,
  review: 'כדאי לבדוק שהכול עדיין נכון.',
  renewal: count =>
    plural(count, {
      one: 'אחת מהשיטות שלך לא פועלת כרגע.',
      two: 'שתיים מהשיטות שלך לא פועלות כרגע.',
      other: `${count} מהשיטות שלך לא פועלות כרגע.`,
    }),
  unavailable: 'לא הצלחנו לטעון את שיטות הכניסה שלך.',
  signedOut: 'כדי לראות את זה, צריך להיכנס מחדש לחשבון.',
  manage: 'ניהול שיטות הכניסה',
};
