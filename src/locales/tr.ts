import { isolate } from './isolate.js';
import type { Language } from './messages.js';

/** Turkish. */
export const tr: Language = {
  lang: 'tr',
  direction: 'ltr',
  common: {
    back: 'Geri',
    cancel: 'İptal',
    close: 'Kapat',
    tryAgain: 'Tekrar dene',
    loading: 'Yükleniyor',
    takingLonger: 'Bu, her zamankinden uzun sürüyor. Biraz daha bekleyebilir veya iptal edebilirsiniz.',
  },
  wizard: {
    label: 'Giriş yöntemi ekleme',
    chooseHeading: 'Giriş yöntemi ekleyin',
    chooseIntro: account => `${isolate(account)} hesabında kimliğinizi nasıl doğrulamak istediğinizi seçin.`,
    nothingToAdd: 'Şu anda ekleyebileceğiniz bir yöntem yok. Hangi yöntemleri kullanabileceğiniz hesabınıza bağlıdır.',
    recommended: 'Önerilen',
    resetOnly: about => `${about} Yalnızca şifre sıfırlamak için.`,
    kinds: {
      'authenticator-push': {
        name: 'Kimlik doğrulama uygulaması',
        about: 'Telefonunuzdaki uygulamada bir bildirimi onaylayın veya uygulamadaki kodu kullanın.',
      },
      'authenticator-code': {
        name: 'Kimlik doğrulama uygulaması',
        about: 'Telefonunuzdaki uygulamanın verdiği kodu kullanın. İnternetsiz de çalışır.',
      },
      passkey: { name: 'Geçiş anahtarı', about: 'Parmak izinizi, yüzünüzü veya ekran kilidinizi kullanın.' },
      'security-key': { name: 'Güvenlik anahtarı', about: 'Taktığınız veya yaklaştırdığınız bir anahtar kullanın.' },
      'text-message': { name: 'SMS', about: 'Telefonunuza bir kod alın.' },
      whatsapp: { name: 'WhatsApp', about: 'WhatsApp ile bir kod alın.' },
      email: { name: 'E-posta', about: 'E-posta ile bir kod alın.' },
      'phone-call': { name: 'Telefon araması', about: 'Telefonunuza gelen aramayı yanıtlayın.' },
      'alternate-phone': { name: 'Diğer telefon', about: 'Başka bir telefona gelen aramayı yanıtlayın.' },
      'office-phone': { name: 'Ofis telefonu', about: 'Masanızdaki telefona gelen aramayı yanıtlayın.' },
      'recovery-codes': { name: 'Kurtarma kodları', about: 'Başka hiçbir yöntem çalışmadığında kullanacağınız kodları saklayın.' },
      'app-password': { name: 'Uygulama şifresi', about: 'Sizden kod isteyemeyen bir uygulama için.' },
    },
    limitReached: limit => `Üst sınıra ulaştınız: ${limit}. Yenisini eklemek için birini silin.`,
    notAllowed: 'Hesabınız buna izin vermiyor.',
    needsAnotherFirst: 'Önce başka bir yöntem ekleyin.',
    unsupportedDevice: 'Bu yöntem bu cihazda çalışmıyor.',
    unavailableHeading: 'Seçenekleriniz yüklenemedi',
    unopenedHeading: 'Bu yöntem açılamadı',
  },
  later: () => import('./tr/later.js').then(module => module.later),
  authenticator: () => import('./tr/authenticator.js').then(module => module.authenticator),
  problems: {
    'rate-limited': 'Kısa sürede çok fazla deneme yapıldı.',
    'not-allowed': 'Hesabınız buna izin vermiyor.',
    unsupported: 'Bu işlem burada yapılamıyor. Başka bir yöntem seçin.',
    unavailable: 'Hizmet şu anda kullanılamıyor. Biraz sonra tekrar deneyin.',
    network: 'Hizmete ulaşılamadı. Bağlantınızı kontrol edip tekrar deneyin.',
    timeout: 'Zamanında yanıt gelmedi. Tekrar deneyin.',
    'invalid-response': 'Hizmetten gelen yanıt okunamadı. Tekrar deneyin veya destek ekibine başvurun.',
    unknown: 'Bir sorun oluştu. Tekrar deneyin veya destek ekibine başvurun.',
  },
};
