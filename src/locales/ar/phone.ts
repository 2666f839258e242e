import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Arabic, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'البلد أو المنطقة',
  chooseCountry: 'اختيار بلد أو منطقة',
  numberLabel: 'رقم الهاتف',
  numberHint: 'يمكنك كتابته بالشكل المعتاد. إذا كان يبدأ بعلامة +، فسنختار البلد تلقائيًا.',
  countryChosen: country => `البلد أو المنطقة: ${isolate(country)}.`,
  flaws: {
    empty: 'يجب إدخال رقم هاتفك',
    'no-country': 'يجب اختيار بلد رقمك أو منطقته',
    'not-a-number': 'يتكوّن رقم الهاتف من أرقام فقط، وقد تسبقها علامة +',
    'too-short': 'هذا الرقم قصير جدًا. يجب التحقق من أنه كامل',
    'too-long': 'هذا الرقم طويل جدًا. يجب التحقق من عدم وجود أرقام زائدة',
    extension: 'يجب إدخال الرقم دون الرقم الداخلي',
    'country-not-served': 'لا يمكن استخدام أرقام هذا البلد هنا. يجب إدخال رقم آخر',
    malformed: 'لا يوجد رقم كهذا. يجب التحقق من أرقامه وبلده',
    'number-not-served': 'لا يمكن استخدام هذا النوع من الأرقام هنا. يجب إدخال رقم آخر',
    known: 'هذا الرقم مضاف إلى حسابك بالفعل. يجب إدخال رقم آخر',
  },
  givenLabel: 'رقمك المسجّل لدينا',
  givenRefused: 'لا يمكن استخدام هذا الرقم هنا. يمكنك طلب تغييره من مؤسستك، أو إعداد طريقة أخرى.',
  useAnother: 'استخدام رقم آخر',
  useGiven: 'استخدام الرقم المسجّل لدينا',
  notices: {
    'carrier-charges': 'قد تفرض شركة الاتصالات رسومًا على الرسائل والمكالمات.',
    interception: 'قد يتمكن آخرون من اعتراض الرسائل والمكالمات. التطبيق أو مفتاح المرور أكثر أمانًا.',
  },
};
