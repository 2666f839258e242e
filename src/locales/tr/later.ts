import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'giriş yapmak', 'password-reset': 'şifrenizi sıfırlamak' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' ve ');

/** Turkish, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'İleri',
    done: 'Bitti',
    stepCounter: (step, count) => `Adım ${step}/${count}`,
    stepDone: 'tamamlandı',
    error: 'Hata:',
    anotherMethod: 'Başka bir yöntem ekle',
    tryAgainIn: span => `${span} sonra tekrar deneyebilirsiniz.`,
    tryAgainNow: 'Artık tekrar deneyebilirsiniz.',
    takingLongerOnly: 'Bu, her zamankinden uzun sürüyor.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'Önce kimliğinizi doğrulamanız gerekiyor. Yeniden giriş yapıp buraya dönün.',
    'step-up-cancelled': 'Kimliğiniz doğrulanmadı. Hiçbir şey değişmedi.',
    'session-expired': 'Oturumunuz sona erdi. Yeniden giriş yapıp buraya dönün.',
    'code-rejected': 'Bu kod eşleşmedi.',
    'code-expired': 'Bu kodun süresi doldu. En yenisini kullanın.',
    locked: 'Çok fazla deneme yapıldı. Güvenliğiniz için sonraki denemeden önce bekleyin.',
    'enrollment-expired': 'Bu işlem artık sürdürülemiyor. Baştan başlayın.',
    'already-enrolled': 'Bu, hesabınızda zaten var. Onu kullanın veya başka bir şey ekleyin.',
    'duplicate-name': 'Bu adı başka bir yöntem için kullanıyorsunuz. Başka bir ad seçin',
    'limit-reached': 'Üst sınıra ulaştınız. Yenisini eklemek için birini silin.',
    'delivery-failed': 'Mesaj iletilemedi. Biraz sonra tekrar deneyin.',
    'invalid-input': 'Girdiğiniz bilgi kabul edilmedi. Kontrol edip tekrar deneyin',
    aborted: 'İşlem durduruldu.',
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
    'security-questions': { name: 'Güvenlik soruları', about: 'Kendinizle ilgili soruları yanıtlayın.' },
    'temporary-access-pass': { name: 'Geçici erişim kodu', about: 'Kuruluşunuzdan aldığınız, sınırlı bir süre geçerli olan kod.' },
    'hardware-token': { name: 'Kod üreten cihaz', about: 'Küçük bir cihazın verdiği kodu kullanın.' },
  },
  successHeading: name => `${isolate(name)} eklendi`,
  successes: {
    'recovery-codes': {
      heading: 'Kurtarma kodlarınız artık geçerli',
      about: 'Her kod bir kez kullanılabilir. Daha önce oluşturduğunuz kodlar artık çalışmaz.',
    },
    'app-password': {
      heading: 'Uygulama şifreniz artık geçerli',
      about: 'Hangi uygulama için oluşturduysanız orada çalışır. Bu sitede sizden istenmez.',
    },
    'security-questions': {
      heading: 'Güvenlik sorularınız eklendi',
      about: 'Yanıtlarınızı kimse okuyamaz. Bu yüzden nasıl yazdığınızı unutmayın.',
    },
  },
  usedFor: purposes => `Bu yöntemi ${usesOf(purposes)} için kullanabilirsiniz.`,
  theseUsedFor: purposes => `Bunları ${usesOf(purposes)} için kullanabilirsiniz.`,
  becameDefault: 'Bu, artık varsayılan giriş yönteminiz.',
  notifiedVia: where => `Bu değişiklik hakkında şuraya mesaj gönderdik: ${isolate(where)}.`,
  addSecondHeading: 'İkinci bir yöntem ekleyin',
  addSecond: 'Bu yöntemi kaybederseniz ikincisiyle giriş yapabilirsiniz.',
  addSignInHeading: 'Giriş yöntemi ekleyin',
  addSignIn: 'Eklediğiniz yöntemlerin hiçbiri her günkü girişler için değil. Bunun için bir yöntem ekleyin.',
  addAnother: 'Bir yöntem daha ekle',
  saving: 'Kaydediliyor',
  nameLabel: 'Ad',
  nameHint: 'Diğerlerinden ayırt etmenizi sağlar. Örneğin “İş telefonu”.',
  endedEnrolled: 'Her şey hazır: burayı kapatabilirsiniz',
  endedCancelled: 'Ekleme durduruldu',
  endedFailed: 'Yöntem eklenemedi',
  startAgain: 'Baştan başla',
  stepUpHeading: 'Kimliğinizi doğrulayın',
  stepUpBody: 'Güvenliğiniz için kimliğinizi doğrulayın. Ardından kaldığınız yerden devam edersiniz.',
  signInAgainHeading: 'Yeniden giriş yapın',
  signInAgainBody: 'Oturumunuz sona erdi. Giriş yaptıktan sonra kaldığınız yerden devam edersiniz.',
};
