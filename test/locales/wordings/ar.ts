import { ar } from '../../../src/locales/ar.js';
import type { Wording } from './wording.js';

const scolding = 'غير صالحة?|خاطئة?|خطأ|فشلت?|عذرًا|عفوًا|للأسف|نأسف|آسف|يُ?رجى|الرجاء|رجاءً|من فضلك|ممنوعة?|محظورة?|مستخدم|بسهولة|ببساطة';

/** A verb in the imperative, or in the second person of the present, is said to a man; what is said here is said to anybody. */
const toAMan =
  'أدخل|اختر|افتح|اضغط|انقر|حاول|تحقق|تأكد|(?<!لم )أضف|احذف|انتظر|استخدم|اكتب|أجب|احفظ|انسخ|امسح|أعد|عد|تريد|ترغب|تستطيع|تملك|تفقد|تُثبت|تجد|ستجد|تستخدم|تواصل|سجّل|قم|جرّب';

/** Those of other systems. */
const otherTerms = 'رمز الاستجابة السريعة|الباركود|كلمة السر|إيميل|موبايل|جوال|كود|أكواد|رموز احتياطية|أسلوب|وسيلة';

export const wording: Wording = {
  language: ar,
  banned: new RegExp(`(?<![\\p{L}\\p{M}])[وف]?(?:${toAMan}|(?:ال)?(?:${scolding}|${otherTerms}))(?![\\p{L}\\p{M}])`, 'u'),
  counts: {
    0: 'لم تبقَ أي محاولة',
    1: 'بقيت محاولة واحدة',
    2: 'بقيت محاولتان',
    5: 'بقيت 5 محاولات',
    11: 'بقيت 11 محاولة',
    21: 'بقيت 21 محاولة',
    100: 'بقيت 100 محاولة',
  },
  sameAsEnglish: [],
};
