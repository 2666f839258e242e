import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';
import { moreMethods, plural } from './counted.js';

/** Arabic, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'طرق تسجيل الدخول',
  count: signIn =>
    plural(signIn, {
      zero: 'لم يتم إعداد أي طريقة لتسجيل الدخول',
      one: 'طريقة واحدة لتسجيل الدخول',
      two: 'طريقتان لتسجيل الدخول',
      few: `${signIn} طرق لتسجيل الدخول`,
      many: `${signIn} طريقة لتسجيل الدخول`,
      other: `${signIn} طريقة لتسجيل الدخول`,
    }),
  resetOnly: count =>
    plural(count, {
      one: 'وطريقة واحدة لإعادة تعيين كلمة المرور فقط',
      two: 'وطريقتان لإعادة تعيين كلمة المرور فقط',
      few: `و${count} طرق لإعادة تعيين كلمة المرور فقط`,
      many: `و${count} طريقة لإعادة تعيين كلمة المرور فقط`,
      other: `و${count} طريقة لإعادة تعيين كلمة المرور فقط`,
    }),
  names: (names, more) => listIn('ar', names, ...(more > 0 ? [moreMethods(more)] : [])),
  nothing: 'بعد إعداد طريقة، لن تكفي كلمة مرورك وحدها للدخول إلى حسابك.',
  second: 'من الأفضل إضافة طريقة ثانية. إذا فقدت الأولى، يمكنك الدخول بالثانية.',
  passOnly: until => `ليس لديك سوى رمز وصول مؤقت يعمل حتى ${until}. يجب إضافة طريقة قبل ذلك.`,
  asked: 'تطلب منك مؤسستك إعداد المزيد.',
  askedBy: moment => `تطلب منك مؤسستك إعداد المزيد قبل ${moment}.`,
  review: 'من الأفضل التأكد من أن كل هذه البيانات ما زالت صحيحة.',
  renewal: count =>
    plural(count, {
      zero: 'كل الطرق المضافة تعمل حاليًا.',
      one: 'إحدى الطرق المضافة لا تعمل حاليًا.',
      two: 'طريقتان من الطرق المضافة لا تعملان حاليًا.',
      few: `${count} من الطرق المضافة لا تعمل حاليًا.`,
      many: `${count} من الطرق المضافة لا تعمل حاليًا.`,
      other: `${count} من الطرق المضافة لا تعمل حاليًا.`,
    }),
  unavailable: 'تعذّر تحميل طرق تسجيل الدخول.',
  signedOut: 'يجب تسجيل الدخول مجددًا لعرض هذه البيانات.',
  manage: 'إدارة طرق تسجيل الدخول',
};
