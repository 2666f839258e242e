import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';
import { moreMethods, plural } from './counted.js';

/** Arabic, for the list of methods. */
export const manage: ManageMessages = {
  label: 'طرق تسجيل الدخول',
  heading: 'طرق تسجيل الدخول',
  intro: account => `الطرق المستخدمة لإثبات هويتك، للحساب ${isolate(account)}.`,
  listLabel: 'الطرق المضافة',
  emptyHeading: 'لم يتم إعداد أي طريقة بعد',
  emptyBody: 'بعد إضافة طريقة، لن تكفي كلمة مرورك وحدها للدخول إلى حسابك.',
  unavailableHeading: 'تعذّر تحميل الطرق المضافة',
  add: 'إضافة طريقة',
  stale: 'قد تكون هذه القائمة قديمة، لأن إعادة تحميلها تعذّرت.',
  offline: 'لا يوجد اتصال بالإنترنت. تظهر القائمة كما كانت، ويمكنك تغييرها بعد عودة الاتصال.',
  readOnly: 'يمكنك الاطلاع على الطرق المضافة هنا، لكن لا يمكن تغييرها حاليًا.',
  passOnly: until => `سجّلت الدخول برمز وصول مؤقت يعمل حتى ${until}. يجب إضافة طريقة قبل ذلك، وإلا فلن يمكنك تسجيل الدخول مجددًا.`,
  row: {
    isDefault: 'الافتراضية',
    added: date => `تاريخ الإضافة: ${date}`,
    lastUsed: date => `آخر استخدام: ${date}`,
    validUntil: moment => `تعمل حتى ${moment}`,
    expired: moment => `انتهت صلاحيتها: ${moment}`,
    resetOnly: 'لإعادة تعيين كلمة المرور فقط',
    rename: 'تغيير الاسم',
    change: 'تغيير',
    renew: 'إعادة الإعداد',
    remove: 'حذف',
  },
  unusable: {
    expired: 'انتهت مدتها.',
    'not-allowed': 'لم تعد مؤسستك تسمح بها.',
    'renewal-needed': 'تجب إعادة إعدادها قبل استخدامها.',
  },
  defaultMethod: {
    label: 'الطريقة الافتراضية لتسجيل الدخول',
    none: 'لا توجد بعد',
    change: 'تغيير',
    computed: 'تُطلب منك أكثر الطرق المضافة أمانًا.',
    heading: 'الطريقة الافتراضية لتسجيل الدخول',
    intro: 'يمكنك اختيار ما يُطلب منك أولًا. وعند تسجيل الدخول، يمكنك دائمًا اختيار طريقة أخرى.',
    save: 'تأكيد',
    saving: 'جارٍ الحفظ',
    uses: {
      'app-notification': name => `إشعار: ${isolate(name)}`,
      'app-code': name => `رمز من تطبيق أو جهاز توليد الرموز: ${isolate(name)}`,
      'text-message': name => `رسالة نصية: ${isolate(name)}`,
      'phone-call': name => `مكالمة هاتفية: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `حذف ${isolate(name)}؟`,
    remains: (names, more) => `ما يبقى لديك لتسجيل الدخول: ${listIn('ar', names, ...(more > 0 ? [moreMethods(more)] : []))}.`,
    nothingRemains: 'هذه آخر طريقة لديك لتسجيل الدخول. دونها، قد يتعذّر عليك الدخول إلى حسابك مرة أخرى.',
    wasDefault: successor =>
      successor
        ? `هذه طريقتك الافتراضية. بعد حذفها، سيُطلب منك أولًا: ${isolate(successor)}.`
        : 'هذه طريقتك الافتراضية. بعد حذفها، ستُطلب منك طريقة أخرى أولًا.',
    permanent: 'لا يمكن التراجع عن الحذف. لاستخدام هذه الطريقة من جديد، تجب إعادة إعدادها.',
    confirm: 'حذف',
    removing: 'جارٍ الحذف',
    refusedHeading: name => `لا يمكنك حذف ${isolate(name)} بعد`,
    refused: {
      'is-default': 'هذه طريقتك الافتراضية لتسجيل الدخول. يجب اختيار طريقة افتراضية أخرى أولًا، أو استبدال هذه.',
      'last-method': 'هذه آخر طريقة لديك، ولا يمكنك تسجيل الدخول دون أي طريقة. يمكنك استبدالها، وسنحذفها عندما تعمل الطريقة الجديدة.',
      'required-by-policy': 'تشترط مؤسستك طريقة من هذا النوع. يمكنك استبدالها، وسنحذفها عندما تعمل الطريقة الجديدة.',
    },
    replace: 'استبدال',
    changeDefault: 'تغيير الطريقة الافتراضية',
  },
  naming: { heading: name => `تغيير اسم ${isolate(name)}`, save: 'حفظ', saving: 'جارٍ الحفظ' },
  signOut: {
    open: 'تسجيل الخروج من كل الأجهزة الأخرى',
    heading: 'تسجيل الخروج من كل الأجهزة الأخرى؟',
    body: 'يفيد ذلك عند فقدان جهاز أو سرقته. سيبقى حسابك مفتوحًا هنا، وسيلزم تسجيل الدخول مجددًا على كل جهاز آخر.',
    confirm: 'تسجيل الخروج',
    ending: 'جارٍ تسجيل الخروج',
  },
  report: {
    open: 'لم أضف هذه الطريقة',
    heading: name => `هذه الطريقة ليست لك: ${isolate(name)}؟`,
    body: 'إذا كانت الإضافة ليست منك، فقد يكون شخص آخر قد دخل إلى حسابك. سنبلغ مؤسستك، ثم يمكنك حذف الطريقة.',
    confirm: 'إبلاغ',
    sending: 'جارٍ الإبلاغ',
  },
  session: {
    endsIn: span => `حفاظًا على أمانك، الوقت المتبقي قبل انتهاء جلستك: ${span}.`,
    extend: 'متابعة الجلسة',
    extending: 'لحظة واحدة',
    ended: 'انتهت جلستك. يجب تسجيل الدخول مجددًا لإجراء أي تغيير.',
    signIn: 'تسجيل الدخول مجددًا',
  },
  done: {
    removed: name => `تم حذف ${isolate(name)}.`,
    newDefault: option => `من الآن، يُطلب منك أولًا: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'يجب أيضًا حذف الحساب من التطبيق على هاتفك، لأنه لم يعد يعمل.',
      'authenticator-code': 'يجب أيضًا حذف الحساب من التطبيق على هاتفك، لأن رموزه لم تعد تعمل.',
      passkey: 'قد يستمر الجهاز في عرض مفتاح المرور. يمكنك حذفه من إعدادات ذلك الجهاز أو من مدير كلمات المرور.',
      'security-key': 'ما زالت في المفتاح نفسه بيانات لهذا الحساب. لمسحها، يمكنك إعادة ضبط المفتاح ببرنامجه الخاص.',
      'app-password': 'سيطلب التطبيق الذي كان يستخدمها كلمة مرور من جديد.',
    },
    defaultChanged: option => `من الآن، يُطلب منك أولًا: ${isolate(option)}.`,
    renamed: name => `أصبح الاسم ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'تم تسجيل خروجك من كل الأجهزة الأخرى.';
      return plural(ended, {
        zero: 'لم يكن حسابك مفتوحًا على أي جهاز آخر.',
        one: 'تم تسجيل خروجك من جهاز آخر واحد.',
        two: 'تم تسجيل خروجك من جهازين آخرين.',
        few: `تم تسجيل خروجك من ${ended} أجهزة أخرى.`,
        many: `تم تسجيل خروجك من ${ended} جهازًا آخر.`,
        other: `تم تسجيل خروجك من ${ended} جهاز آخر.`,
      });
    },
    reported: name => `تم الإبلاغ عن ${isolate(name)}. الخطوة التالية هي الحذف، ثم تسجيل الخروج من كل الأجهزة الأخرى.`,
    gone: name => `سبق حذف ${isolate(name)}. هذه هي القائمة الحالية.`,
  },
};
