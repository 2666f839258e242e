import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'لتسجيل الدخول', 'password-reset': 'لإعادة تعيين كلمة المرور' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' و');

/** Arabic, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'التالي',
    done: 'تم',
    stepCounter: (step, count) => `الخطوة ${step} من ${count}`,
    stepDone: 'مكتملة',
    error: 'خطأ:',
    anotherMethod: 'إعداد طريقة أخرى',
    tryAgainIn: span => `الوقت المتبقي قبل المحاولة التالية: ${span}.`,
    tryAgainNow: 'يمكنك المحاولة مرة أخرى الآن.',
    takingLongerOnly: 'يستغرق هذا وقتًا أطول من المعتاد.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'يجب تأكيد هويتك أولًا. يمكنك العودة إلى هنا بعد تسجيل الدخول مجددًا.',
    'step-up-cancelled': 'لم يتم تأكيد هويتك. لم يتغير أي شيء.',
    'session-expired': 'تم تسجيل خروجك. يمكنك العودة إلى هنا بعد تسجيل الدخول مجددًا.',
    'code-rejected': 'الرمز غير مطابق.',
    'code-expired': 'انتهت صلاحية هذا الرمز. يجب استخدام أحدث رمز.',
    locked: 'المحاولات كثيرة جدًا. حفاظًا على أمانك، يجب الانتظار قبل المحاولة التالية.',
    'enrollment-expired': 'لم يعد هذا الإعداد متاحًا. يجب البدء من جديد.',
    'already-enrolled': 'هذه الطريقة مضافة إلى حسابك بالفعل. يمكنك استخدامها أو إعداد غيرها.',
    'duplicate-name': 'لديك طريقة أخرى بهذا الاسم. يجب اختيار اسم مختلف',
    'limit-reached': 'بلغت الحد الأقصى. يمكنك الإضافة بعد حذف واحدة من الطرق الحالية.',
    'delivery-failed': 'تعذّر توصيل الرسالة. يمكنك المحاولة مرة أخرى بعد قليل.',
    'invalid-input': 'لم يُقبل ما أدخلته. يجب التحقق منه ثم المحاولة مرة أخرى',
    aborted: 'تم إيقاف العملية.',
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
    'security-questions': { name: 'أسئلة الأمان', about: 'الإجابة عن أسئلة تخصك.' },
    'temporary-access-pass': { name: 'رمز الوصول المؤقت', about: 'رمز من مؤسستك يعمل لفترة محدودة.' },
    'hardware-token': { name: 'جهاز توليد الرموز', about: 'استخدام رمز من جهاز صغير.' },
  },
  successHeading: name => `تم إعداد ${isolate(name)}`,
  successes: {
    'recovery-codes': {
      heading: 'أصبحت رموز الاسترداد صالحة للاستخدام',
      about: 'يعمل كل رمز مرة واحدة. الرموز التي أنشأتها سابقًا لم تعد تعمل.',
    },
    'app-password': {
      heading: 'أصبحت كلمة مرور التطبيق صالحة للاستخدام',
      about: 'تعمل في التطبيق الذي أنشأتها له. لن تُطلب منك في هذا الموقع.',
    },
    'security-questions': {
      heading: 'تم إعداد أسئلة الأمان',
      about: 'لا يمكن لأحد قراءة إجاباتك، لذا من المهم تذكّر طريقة كتابتها.',
    },
  },
  usedFor: purposes => `يمكنك استخدام هذه الطريقة ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `يمكنك استخدامها ${usesOf(purposes)}.`,
  becameDefault: 'من الآن فصاعدًا، ستُطلب منك هذه الطريقة أولًا.',
  notifiedVia: where => `أرسلنا رسالة بشأن هذا التغيير إلى ${isolate(where)}.`,
  addSecondHeading: 'إضافة طريقة ثانية',
  addSecond: 'إذا فقدت هذه الطريقة، يمكنك الدخول بالطريقة الثانية.',
  addSignInHeading: 'إضافة طريقة لتسجيل الدخول',
  addSignIn: 'لا تصلح أي من الطرق التي أعددتها لتسجيل الدخول اليومي. تلزم إضافة طريقة تصلح له.',
  addAnother: 'إضافة طريقة أخرى',
  saving: 'جارٍ الحفظ',
  nameLabel: 'الاسم',
  nameHint: 'يساعدك على تمييز هذه الطريقة عن غيرها. مثلًا: «هاتف العمل».',
  endedEnrolled: 'اكتمل الإعداد: يمكنك الإغلاق الآن',
  endedCancelled: 'تم إيقاف الإعداد',
  endedFailed: 'لم يكتمل الإعداد',
  startAgain: 'البدء من جديد',
  stepUpHeading: 'تأكيد هويتك',
  stepUpBody: 'حفاظًا على أمانك، يجب تأكيد هويتك. بعد ذلك، يمكنك المتابعة من حيث توقفت.',
  signInAgainHeading: 'تسجيل الدخول مجددًا',
  signInAgainBody: 'انتهت جلستك. بعد تسجيل الدخول، يمكنك المتابعة من حيث توقفت.',
};
