import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Arabic, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `الوقت المتبقي للإنهاء: ${span}.`,
  finish: 'إنهاء',
  finishing: 'جارٍ الإنهاء',
  checkingOutcome: 'لم يصل رد واضح. جارٍ التحقق من النتيجة',
  outcomeUnknownHeading: 'لا نعرف بعد هل نجحت العملية',
  outcomeUnknownBody: 'لم يصل رد واضح. يجب الاحتفاظ بما حفظته والتحقق مجددًا.',
  checkAgain: 'التحقق مجددًا',
};
