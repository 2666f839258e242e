import { isolate } from '../isolate.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

/** Turkish, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Hesabınızı güvende tutun',
  heading: 'Hesabınızı güvende tutun',
  why: (account, count) =>
    `${isolate(account)} hesabında kimliğinizi doğrulamak için ${count} yöntem daha ekleyin. Böylece başkaları giremez, siz de gerektiğinde hesabınıza dönebilirsiniz.`,
  required: 'Devam etmeden önce bunu yapmanız gerekiyor.',
  dueBy: (moment, days) =>
    days === 0
      ? `Bunu bugün yapın. ${moment} itibarıyla bu olmadan devam edemezsiniz.`
      : `Bunu ${moment} tarihine kadar yapın. ${days} gününüz kaldı.`,
  optional: 'Bunu başka bir zaman da yapabilirsiniz.',
  skipsLeft: count => `Bunu ${count} kez daha erteleyebilirsiniz.`,
  purposes: { 'sign-in': 'Giriş yapmak için', 'password-reset': 'Şifrenizi sıfırlamak için' },
  counted: (have, wanted) => `${have}/${wanted} eklendi`,
  isSetUp: 'Eklendi:',
  missing: count => `${count} yöntem daha gerekli`,
  more: count => `ve ${count} tane daha`,
  first: method => `Kullanabileceğiniz en güvenli yöntemle başlarsınız: ${isolate(method)}.`,
  start: 'Başla',
  later: 'Şimdi değil',
  puttingOff: 'Bir dakika',
  cannotPutOff: 'Bu artık ertelenemez.',
  passLeft: span => `Geçici erişim kodunuz ${span} daha geçerli. O zamana kadar bir yöntem ekleyin, yoksa yeniden giriş yapamazsınız.`,
  passEnded: 'Geçici erişim kodunuzun süresi doldu. Yeniden giriş yapmanız gerekirse kuruluşunuzdan yeni bir kod isteyin.',
  progress: (position, count) => `Yöntem ${position}/${count}`,
  oneMore: 'Yöntem ekle',
  checkingHeading: 'Yapılacak ne kaldığı kontrol ediliyor',
  summaryHeading: 'Hesabınız artık güvende',
  summaryBody: 'Bundan sonra bunları kullanabilirsiniz.',
  listLabel: 'Yöntemleriniz',
  reviewHeading: 'Bunlar hâlâ doğru mu?',
  reviewBody: account =>
    `${isolate(account)} hesabında kimliğinizi bunlarla doğruluyorsunuz. Her birinin size ait ve hâlâ gerekli olup olmadığına bakın.`,
  reviewEmpty: 'Henüz bir yöntem eklenmedi.',
  confirm: 'Evet, doğru',
  confirming: 'Kaydediliyor',
  edit: 'Değişiklik yap',
  editHeading: 'Yöntemlerinizi değiştirin',
  editDone: 'Değişiklikleri bitir',
  stuckHeading: 'Gerekli yöntem burada eklenemiyor',
  stuckBody: 'Ekleyebileceğiniz yöntemler isteneni karşılamıyor. Kuruluşunuzun destek ekibi size yardımcı olabilir.',
  readOnlyBody: 'Yöntemleriniz şu anda veya bulunduğunuz yerden değiştirilemiyor. Daha sonra veya başka bir yerden tekrar deneyin.',
  unavailableHeading: 'Yöntemleriniz kontrol edilemedi',
  unopenedHeading: 'Bu bölüm açılamadı',
  failedBody: 'Yeniden denemek için bu sayfayı yenileyin.',
  ended: {
    completed: 'Bitti: devam edebilirsiniz',
    postponed: 'Size başka bir zaman yeniden sorarız',
    'nothing-asked': 'Burada yapılacak bir şey yok',
    failed: 'Bu kez olmadı',
  },
};
