import { he } from '../../../src/locales/he.js';
import type { Wording } from './wording.js';

const scolding =
  'שגוי|שגויה|שגויים|שגיאה|לא חוקית?|לא תקינה?|נכשלה?|נכשל|אסור|מצטערים|סליחה|אופס|לצערנו|בבקשה|אנא|נא|המשתמש|משתמשת|משתמשים|בקלות|פשוט';

/** What says whether it is to a man or to a woman, and what says both. */
const gendered = 'אתה|הזן|הזיני|הזינו|בחר|בחרי|בחרו|לחץ|לחצי|לחצו|הקש|הקישי|הקישו|פתח|פתחי|נסה|נסי|נסו|תוכל|תוכלי|תוכלו|רשאי|זקוק|מעוניין';

/** Those of other systems. */
const otherTerms = 'התחברות|להתחבר לחשבון|התנתקות|סיסמא|דוא״ל|מסרון|אפליקציית מאמת|קודי גיבוי|פין';

export const wording: Wording = {
  language: he,
  banned: new RegExp(`(?<![\\p{L}\\p{M}])[וה]?(?:${scolding}|${gendered}|${otherTerms})(?![\\p{L}\\p{M}])|[\\p{L}][/.][\\p{L}]`, 'u'),
  counts: { 0: 'לא נותרו ניסיונות', 1: 'נותר ניסיון אחד', 2: 'נותרו שני ניסיונות', 5: 'נותרו 5 ניסיונות', 20: 'נותרו 20 ניסיונות' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name'],
};
