import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { charactersAfter } from './counted.js';
import { shownOnce } from './shown-once.js';

/** Arabic, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'التسمية', use: 'الاستخدام في التطبيق' },
  nameHeading: 'إنشاء كلمة مرور لتطبيق واحد',
  nameBody: 'لا يمكن لبعض التطبيقات، مثل تطبيقات البريد القديمة، أن تطلب منك رمزًا. تتيح كلمة مرور التطبيق الدخول من تطبيق كهذا.',
  nameLabel: 'الاسم',
  nameHint: 'لأي تطبيق، وأين؟ مثلًا: «البريد على حاسوبي» أو «الماسح الضوئي في العمل».',
  lostBody: 'أُعيد تحميل الصفحة قبل الإنهاء، لذا لا تعمل كلمة المرور التي ظهرت لك. يمكنك إنشاء كلمة مرور جديدة.',
  make: 'إنشاء كلمة المرور',
  making: 'جارٍ إنشاء كلمة المرور',
  flaws: { empty: 'يجب إدخال اسم', tooLong: longest => `الاسم طويل جدًا. يجب ألا يزيد على ${charactersAfter(longest)}` },
  unmadeHeading: 'لم نتمكن من إنشاء كلمة المرور بعد',
  useHeading: 'إدخال كلمة المرور في التطبيق',
  useBody: name => `في ${isolate(name)}، عليك كتابة هذه بدلًا من كلمة مرورك. يبدأ عملها عند الإنهاء هنا.`,
  passwordLabel: 'كلمة مرور التطبيق',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyFailed: 'تعذّر النسخ. النص محدَّد: يمكنك نسخه بلوحة المفاتيح أو بالضغط عليه مطوّلًا.',
  spacesHint: 'المسافات لتسهيل القراءة فقط. لا حاجة إلى كتابتها.',
  shownOnce: 'تظهر كلمة المرور هذه الآن فقط. إذا فقدتها، يمكنك إنشاء كلمة مرور جديدة.',
  saved: 'أدخلت كلمة المرور في التطبيق',
  unsaved: 'يجب تحديد «أدخلت كلمة المرور في التطبيق» بعد إدخالها',
  expiredHeading: 'انتهت صلاحية كلمة المرور',
  expiredBody: 'لم يكتمل الإنهاء في الوقت المناسب. يمكنك إنشاء كلمة مرور جديدة وإدخالها في التطبيق.',
  makeNew: 'إنشاء كلمة مرور جديدة',
};
