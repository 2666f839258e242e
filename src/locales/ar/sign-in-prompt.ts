import { isolate } from '../isolate.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';
import { moreMethods, plural } from './counted.js';

/** Arabic, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'حماية حسابك',
  heading: 'حماية حسابك',
  why: (account, count) => {
    const methods = plural(count, {
      one: 'طريقة إضافية',
      two: 'طريقتين إضافيتين',
      few: `${count} طرق إضافية`,
      many: `${count} طريقة إضافية`,
      other: `${count} طريقة إضافية`,
    });
    return `مطلوب منك إعداد ${methods} لإثبات هويتك، للحساب ${isolate(account)}. وبذلك لا يدخل إليه غيرك، ويبقى الوصول إليه ممكنًا لك.`;
  },
  required: 'يجب إتمام ذلك قبل المتابعة.',
  dueBy: (moment, days) =>
    plural(days, {
      zero: `يجب إتمام ذلك اليوم. ابتداءً من ${moment}، لن يمكنك المتابعة دونه.`,
      one: `يجب إتمام ذلك قبل ${moment}. بقي يوم واحد.`,
      two: `يجب إتمام ذلك قبل ${moment}. بقي يومان.`,
      few: `يجب إتمام ذلك قبل ${moment}. بقيت ${days} أيام.`,
      many: `يجب إتمام ذلك قبل ${moment}. بقي ${days} يومًا.`,
      other: `يجب إتمام ذلك قبل ${moment}. بقي ${days} يوم.`,
    }),
  optional: 'يمكنك إجراء ذلك في وقت آخر أيضًا.',
  skipsLeft: count =>
    plural(count, {
      zero: 'لم يعد التأجيل ممكنًا.',
      one: 'ما زال بإمكانك التأجيل مرة واحدة.',
      two: 'ما زال بإمكانك التأجيل مرتين.',
      few: `ما زال بإمكانك التأجيل ${count} مرات.`,
      many: `ما زال بإمكانك التأجيل ${count} مرة.`,
      other: `ما زال بإمكانك التأجيل ${count} مرة.`,
    }),
  purposes: { 'sign-in': 'لتسجيل الدخول', 'password-reset': 'لإعادة تعيين كلمة المرور' },
  counted: (have, wanted) => `تم إعداد ${have} من ${wanted}`,
  isSetUp: 'تم الإعداد:',
  missing: count =>
    plural(count, {
      one: 'بقي إعداد طريقة واحدة',
      two: 'بقي إعداد طريقتين',
      few: `بقي إعداد ${count} طرق`,
      many: `بقي إعداد ${count} طريقة`,
      other: `بقي إعداد ${count} طريقة`,
    }),
  more: count => `و${moreMethods(count)}`,
  first: method => `البداية بأكثر الطرق المتاحة لك أمانًا: ${isolate(method)}.`,
  start: 'بدء',
  later: 'ليس الآن',
  puttingOff: 'لحظة واحدة',
  cannotPutOff: 'لم يعد تأجيل ذلك ممكنًا.',
  passLeft: span => `المدة المتبقية لرمز الوصول المؤقت: ${span}. يجب إعداد طريقة قبل انتهائها، وإلا فلن يمكنك تسجيل الدخول مجددًا.`,
  passEnded: 'انتهت صلاحية رمز الوصول المؤقت. إذا لزم تسجيل الدخول مجددًا، يمكنك طلب رمز جديد من مؤسستك.',
  progress: (position, count) => `الطريقة ${position} من ${count}`,
  oneMore: 'إضافة طريقة',
  checkingHeading: 'جارٍ التحقق مما بقي',
  summaryHeading: 'أصبح حسابك محميًا',
  summaryBody: 'هذا ما يمكنك استخدامه من الآن فصاعدًا.',
  listLabel: 'الطرق المضافة',
  reviewHeading: 'هل ما زال هذا صحيحًا؟',
  reviewBody: account =>
    `هذه هي الطرق المستخدمة لإثبات هويتك، للحساب ${isolate(account)}. من المهم التأكد من أن كل طريقة لك وما زالت تفيدك.`,
  reviewEmpty: 'لم يتم إعداد أي طريقة بعد.',
  confirm: 'نعم، هذا صحيح',
  confirming: 'جارٍ الحفظ',
  edit: 'إجراء تغيير',
  editHeading: 'تغيير الطرق المضافة',
  editDone: 'إنهاء التغيير',
  stuckHeading: 'لا يمكن إعداد ذلك هنا',
  stuckBody: 'لا تفي الطرق المتاحة لك بما هو مطلوب. يمكن لفريق الدعم في مؤسستك مساعدتك.',
  readOnlyBody: 'لا يمكن تغيير الطرق المضافة حاليًا، أو لا يمكن تغييرها من هذا المكان. يمكنك المحاولة مرة أخرى لاحقًا، أو من مكان آخر.',
  unavailableHeading: 'تعذّر عرض الطرق المضافة',
  unopenedHeading: 'تعذّر الفتح',
  failedBody: 'للمحاولة مرة أخرى، يمكن إعادة تحميل هذه الصفحة.',
  ended: {
    completed: 'اكتمل كل شيء: يمكنك المتابعة',
    postponed: 'سنطلب منك ذلك في وقت آخر',
    'nothing-asked': 'لا يوجد ما يلزم إجراؤه هنا',
    failed: 'لم يكتمل ذلك',
  },
};
