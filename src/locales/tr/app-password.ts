import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Turkish, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Ad verin', use: 'Uygulamaya yazın' },
  nameHeading: 'Tek bir uygulama için şifre oluşturun',
  nameBody:
    'Eski e-posta uygulamaları gibi bazı uygulamalar sizden kod isteyemez. Uygulama şifresi, böyle bir uygulamanın hesabınıza erişmesini sağlar.',
  nameLabel: 'Ad',
  nameHint: 'Hangi uygulama için ve nerede? Örneğin “Dizüstümdeki e-posta” veya “Ofisteki yazıcı”.',
  lostBody: 'Siz bitirmeden sayfa yeniden yüklendi. Bu nedenle gördüğünüz şifre çalışmıyor. Yeni bir şifre oluşturun.',
  make: 'Şifre oluştur',
  making: 'Şifre oluşturuluyor',
  flaws: { empty: 'Bir ad girin', tooLong: longest => `Bu ad çok uzun. En fazla ${longest} karakter kullanın` },
  unmadeHeading: 'Şifre henüz oluşturulamadı',
  useHeading: 'Şifreyi uygulamaya yazın',
  useBody: name => `Uygulama: ${isolate(name)}. Oraya kendi şifreniz yerine bunu yazın. Bu sayfada bitirdiğinizde çalışmaya başlar.`,
  passwordLabel: 'Uygulama şifresi',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  copyFailed: 'Kopyalanamadı. Metin seçili: klavyenizle kopyalayın veya üzerine basılı tutun.',
  spacesHint: 'Boşluklar yalnızca okumayı kolaylaştırır. Yazmanız gerekmez.',
  shownOnce: 'Bu şifreyi yalnızca şimdi görebilirsiniz. Kaybederseniz yenisini oluşturun.',
  saved: 'Şifreyi uygulamaya yazdım',
  unsaved: 'Şifreyi yazınca “Şifreyi uygulamaya yazdım” kutusunu işaretleyin',
  expiredHeading: 'Şifrenin süresi doldu',
  expiredBody: 'Bitirmek için ayrılan süre sona erdi. Yeni bir şifre oluşturun ve uygulamaya onu yazın.',
  makeNew: 'Yeni şifre oluştur',
};
