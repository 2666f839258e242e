import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';

/** Turkish, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Giriş yöntemleri',
  heading: 'Giriş yöntemleri',
  intro: account => `${isolate(account)} hesabında kimliğinizi doğruladığınız yöntemler.`,
  listLabel: 'Yöntemleriniz',
  emptyHeading: 'Henüz bir yöntem eklenmedi',
  emptyBody: 'Bir yöntem ekleyin. Böylece kimse yalnızca şifrenizle giriş yapamaz.',
  unavailableHeading: 'Yöntemleriniz yüklenemedi',
  add: 'Yöntem ekle',
  stale: 'Bu liste eski olabilir, çünkü yeniden yüklenemedi.',
  offline: 'İnternet bağlantınız yok. Önceki bilgileri görüyorsunuz ve bağlanınca değiştirebilirsiniz.',
  readOnly: 'Yöntemlerinizi burada görebilirsiniz, ancak şu anda değiştiremezsiniz.',
  passOnly: until =>
    `Geçici erişim koduyla giriş yaptınız. Kod ${until} tarihine kadar geçerli. O zamana kadar bir yöntem ekleyin, yoksa yeniden giriş yapamazsınız.`,
  row: {
    isDefault: 'Varsayılan',
    added: date => `Eklenme: ${date}`,
    lastUsed: date => `Son kullanım: ${date}`,
    validUntil: moment => `${moment} tarihine kadar geçerli`,
    expired: moment => `Süresi doldu: ${moment}`,
    resetOnly: 'Yalnızca şifre sıfırlamak için',
    rename: 'Yeniden adlandır',
    change: 'Değiştir',
    renew: 'Yeniden ekle',
    remove: 'Sil',
  },
  unusable: {
    expired: 'Süresi doldu.',
    'not-allowed': 'Kuruluşunuz buna artık izin vermiyor.',
    'renewal-needed': 'Kullanabilmek için yeniden eklemeniz gerekiyor.',
  },
  defaultMethod: {
    label: 'Varsayılan giriş yöntemi',
    none: 'Henüz yok',
    change: 'Değiştir',
    computed: 'Girişte, yöntemlerinizin en güvenlisi kullanılır.',
    heading: 'Varsayılan giriş yöntemi',
    intro: 'Girişte önce hangi yöntemin kullanılacağını seçin. Giriş yaparken her zaman başka bir yöntem seçebilirsiniz.',
    save: 'Onayla',
    saving: 'Kaydediliyor',
    uses: {
      'app-notification': name => `Bildirim: ${isolate(name)}`,
      'app-code': name => `Uygulamadan veya kod üreten cihazdan kod: ${isolate(name)}`,
      'text-message': name => `SMS: ${isolate(name)}`,
      'phone-call': name => `Telefon araması: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `${isolate(name)} silinsin mi?`,
    remains: (names, more) => `Giriş için kalan yöntemleriniz: ${listIn('tr', names, ...(more > 0 ? [`${more} yöntem daha`] : []))}.`,
    nothingRemains: 'Bu, son giriş yönteminiz. O olmadan hesabınıza bir daha giremeyebilirsiniz.',
    wasDefault: successor =>
      successor
        ? `Bu, varsayılan yönteminiz. Silince varsayılan şu olur: ${isolate(successor)}.`
        : 'Bu, varsayılan yönteminiz. Silince varsayılan başka bir yöntem olur.',
    permanent: 'Bu işlem geri alınamaz. Yöntemi tekrar kullanmak için yeniden eklemeniz gerekir.',
    confirm: 'Sil',
    removing: 'Siliniyor',
    refusedHeading: name => `${isolate(name)} henüz silinemiyor`,
    refused: {
      'is-default': 'Bu, varsayılan giriş yönteminiz. Önce başka bir varsayılan seçin veya bunun yerine yenisini ekleyin.',
      'last-method': 'Bu son yönteminiz, o olmadan giriş yapamazsınız. Yerine yenisini ekleyin; yenisi çalışınca bunu sileriz.',
      'required-by-policy': 'Kuruluşunuz böyle bir yönteminiz olmasını istiyor. Yerine yenisini ekleyin; yenisi çalışınca bunu sileriz.',
    },
    replace: 'Yerine yenisini ekle',
    changeDefault: 'Varsayılanı değiştir',
  },
  naming: { heading: name => `${isolate(name)} için yeni ad`, save: 'Kaydet', saving: 'Kaydediliyor' },
  signOut: {
    open: 'Diğer cihazlardan çıkış yap',
    heading: 'Diğer cihazlardan çıkış yapılsın mı?',
    body: 'Bir cihazınız kaybolduğunda veya çalındığında bunu kullanın. Burada oturumunuz açık kalır, diğer tüm cihazlarda yeniden giriş yapmanız gerekir.',
    confirm: 'Çıkış yap',
    ending: 'Çıkış yapılıyor',
  },
  report: {
    open: 'Bunu ben eklemedim',
    heading: name => `${isolate(name)} size ait değil mi?`,
    body: 'Bunu siz eklemediyseniz hesabınıza başka biri girmiş olabilir. Kuruluşunuza haber veririz, ardından yöntemi silersiniz.',
    confirm: 'Bildir',
    sending: 'Bildiriliyor',
  },
  session: {
    endsIn: span => `Güvenliğiniz için oturumunuz ${span} sonra sona erecek.`,
    extend: 'Oturumu sürdür',
    extending: 'Bir dakika',
    ended: 'Oturumunuz sona erdi. Bir şeyi değiştirmek için yeniden giriş yapın.',
    signIn: 'Yeniden giriş yap',
  },
  done: {
    removed: name => `${isolate(name)} silindi.`,
    newDefault: option => `Yeni varsayılan yöntem: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Hesabı telefonunuzdaki uygulamadan da kaldırın: artık çalışmıyor.',
      'authenticator-code': 'Hesabı telefonunuzdaki uygulamadan da kaldırın: kodları artık çalışmıyor.',
      passkey: 'Cihazınız bu geçiş anahtarını hâlâ önerebilir. Önerirse cihazın ayarlarından veya şifre yöneticinizden silin.',
      'security-key': 'Anahtarın kendisinde bu hesabın giriş bilgileri hâlâ duruyor. Silmek için anahtarı kendi yazılımıyla sıfırlayın.',
      'app-password': 'Bu şifreyi kullanan uygulama yeniden şifre ister.',
    },
    defaultChanged: option => `Yeni varsayılan yöntem: ${isolate(option)}.`,
    renamed: name => `Yeni ad: ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'Diğer tüm cihazlardan çıkış yapıldı.';
      return ended === 0 ? 'Başka bir cihazda oturumunuz açık değildi.' : `Bu cihaz dışında ${ended} cihazdan çıkış yapıldı.`;
    },
    reported: name => `${isolate(name)} bildirildi. Şimdi onu silin ve diğer cihazlardan çıkış yapın.`,
    gone: name => `${isolate(name)} zaten silinmişti. Bu, güncel liste.`,
  },
};
