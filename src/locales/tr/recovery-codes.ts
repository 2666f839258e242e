import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** Turkish, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'Ne işe yarar', save: 'Kodları kaydedin' },
  explainHeading: 'Zor durumlar için kurtarma kodu alın',
  explainBody:
    'Diğer yöntemlerinizi kullanamadığınızda, örneğin telefonunuzu kaybettiğinizde, kurtarma koduyla giriş yaparsınız. Her kod bir kez kullanılabilir.',
  explainThen: 'Kodları sonraki adımda kaydedersiniz. Şifre yöneticinizi veya bir yazıcıyı hazır bulundurun.',
  replacesBody: 'Zaten kurtarma kodlarınız var. Yenileri onların yerini alır ve elinizdekiler artık çalışmaz.',
  make: 'Kodları oluştur',
  making: 'Kodlarınız oluşturuluyor',
  renewalHeading: 'Kurtarma kodlarınız yenilensin mi?',
  renewalBody: 'Bitirdiğinizde yalnızca yeni kodlar çalışır. Elinizdeki kodlarla artık giriş yapamazsınız.',
  renewalConfirm: 'Yeni kodlar oluştur',
  renewalKeep: 'Kodlarım kalsın',
  unmadeHeading: 'Kodlarınız henüz oluşturulamadı',
  saveHeading: 'Kurtarma kodlarınızı kaydedin',
  saveBody: 'Kodları şifre yöneticinizde veya yalnızca sizin bulabileceğiniz bir kâğıtta saklayın. Onları yalnızca şimdi görebilirsiniz.',
  listLabel: 'Kurtarma kodları',
  copy: 'Tümünü kopyala',
  copied: 'Tüm kodlar kopyalandı.',
  copyFailed: 'Kodlar kopyalanamadı. Kodlar seçili: klavyenizle kopyalayın veya üzerlerine basılı tutun.',
  download: 'İndir',
  downloaded: 'Tarayıcınız kodları metin dosyası olarak kaydeder. İndirilenler arasında bulabilirsiniz.',
  downloadFailed: 'Dosya oluşturulamadı. Bunun yerine kodları kopyalayın veya yazdırın.',
  print: 'Yazdır',
  printed: 'Tarayıcınız yalnızca kodları yazdırır. Kâğıtta her kodun bulunduğunu kontrol edin.',
  printFailed: 'Yazdırma burada çalışmıyor. Bunun yerine kodları kopyalayın veya indirin.',
  workThen: 'Kodlar siz bitirdiğinizde çalışmaya başlar.',
  workThenInstead: 'Kodlar siz bitirdiğinizde çalışmaya başlar. Önceki kodlarınız yalnızca o ana kadar çalışır.',
  saved: 'Bu kodları kaydettim',
  unsaved: 'Kodlar güvenli bir yerdeyse “Bu kodları kaydettim” kutusunu işaretleyin',
  expiredHeading: 'Kodları kaydetme süresi doldu',
  expiredBody: 'Yeni kodlar oluşturun ve gördüğünüz kodların yerine onları kaydedin.',
  makeNew: 'Yeni kodlar oluştur',
  paper: {
    fileName: 'kurtarma-kodları',
    title: issuer => `Kurtarma kodları: ${isolate(issuer)}`,
    account: account => `Hesap: ${isolate(account)}`,
    madeOn: date => `Oluşturma tarihi: ${date}`,
    once: 'Her kod bir kez kullanılabilir.',
  },
};
