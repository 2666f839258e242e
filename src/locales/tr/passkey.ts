import type { PasskeyMessages } from '../passkey-messages.js';

/** Turkish, for passkeys and security keys. */
export const passkey: PasskeyMessages = {
  kinds: {
    passkey: {
      steps: { explain: 'Nasıl çalışır', create: 'Oluşturun' },
      heading: 'Geçiş anahtarı oluşturun',
      intro:
        'Geçiş anahtarıyla, telefonunuzun veya bilgisayarınızın kilidini açar gibi giriş yaparsınız. Hatırlamanız gereken veya çalınabilecek bir şifre yoktur.',
      points: [
        '**Yalnızca cihazınızda.** Parmak izi veya yüz verileriniz cihazdan hiç çıkmaz. Biz onları görmeyiz.',
        '**Yalnızca sizin.** Başkasının kullanmadığı bir cihaz veya kendi şifre yöneticinizi seçin.',
        '**Ardından** tarayıcınız, geçiş anahtarının nerede saklanacağını sorar. Kilidi her zamanki gibi açarsınız.',
      ],
      start: 'Geçiş anahtarı oluştur',
      creatingHeading: 'Tarayıcınızın penceresinde devam edin',
      creatingBody:
        'Geçiş anahtarının yerini seçin: bu cihaz, telefonunuz veya bir güvenlik anahtarı. Sonra o cihazın kilidini her zamanki gibi açın.',
      notCompletedHeading: 'Henüz geçiş anahtarı yok',
      alreadyRegisteredHeading: 'Orada zaten bir geçiş anahtarınız var',
      alreadyRegisteredBody:
        'Seçtiğiniz cihazda veya şifre yöneticisinde bu hesabın bir geçiş anahtarı var. Onu kullanın veya başka bir yer seçin.',
      unsupportedHeading: 'Bu geçiş anahtarı orada saklanamıyor',
      unsupportedBody: 'Hesabınızın istediği bir şey eksik; örneğin ekran kilidi veya PIN kodu. Bunu ayarlayın veya başka bir yer seçin.',
      another: 'Başka bir yer seç',
      verifying: 'Geçiş anahtarınız kontrol ediliyor',
      unconfirmedBody: 'Geçiş anahtarınız oluşturuldu, ancak henüz kontrol edilmedi. Tekrar deneyin: yenisini oluşturmanız gerekmez.',
      refusedHeading: 'Geçiş anahtarınız kabul edilmedi',
      notVerified: 'Kontrol ederken eşleşmeyen bir şey çıktı. Tekrar deneyin veya başka bir yer seçin.',
      notTaken: 'Hesabınız orada saklanan geçiş anahtarlarına izin vermiyor. Başka bir cihaz veya şifre yöneticisi seçin.',
      leftOver: 'Cihazınız bu geçiş anahtarını hâlâ gösterebilir. Çalışmadığı için onu oradan silebilirsiniz.',
      impossibleHeading: 'Burada geçiş anahtarı oluşturulamıyor',
    },
    'security-key': {
      steps: { explain: 'Anahtarınızı hazırlayın', create: 'Dokunun' },
      heading: 'Güvenlik anahtarı ekleyin',
      intro: 'Güvenlik anahtarı, kimliğinizi doğrulayan küçük bir cihazdır. Devam etmeden önce yanınıza alın.',
      points: [
        '**Bağlayın.** Anahtarı bu cihaza takın veya NFC özelliği varsa yaklaştırın.',
        '**PIN kodunu girin.** Anahtarın PIN kodu yoksa tarayıcınızda bir tane seçersiniz. Kod anahtarda kalır.',
        '**Dokunun.** Anahtar yanıp sönünce üzerindeki düğmeye veya metale dokunun.',
      ],
      start: 'Anahtarı ekle',
      creatingHeading: 'Tarayıcınızın penceresinde devam edin',
      creatingBody: 'Anahtarı takın veya bu cihaza yaklaştırın. İstenirse PIN kodunu girin, sonra anahtara dokunun.',
      notCompletedHeading: 'Anahtar henüz eklenmedi',
      alreadyRegisteredHeading: 'Bu anahtar zaten eklenmiş',
      alreadyRegisteredBody: 'Onu bu hesap için kullanabilirsiniz. İkinci bir anahtar eklemek için başka bir anahtar alın.',
      unsupportedHeading: 'Bu anahtar burada kullanılamıyor',
      unsupportedBody: 'Hesabınızın istediği bir şey eksik; örneğin PIN kodu. Bunu anahtarda ayarlayın veya başka bir anahtar kullanın.',
      another: 'Başka bir anahtar kullan',
      verifying: 'Anahtarınız kontrol ediliyor',
      unconfirmedBody: 'Anahtarınız yanıt verdi, ancak yanıt henüz kontrol edilmedi. Tekrar deneyin: yeniden dokunmanız gerekmez.',
      refusedHeading: 'Anahtarınız kabul edilmedi',
      notVerified: 'Anahtarın yanıtında eşleşmeyen bir şey çıktı. Tekrar deneyin veya başka bir anahtar kullanın.',
      notTaken: 'Hesabınız bu anahtar modeline izin vermiyor. Başka bir anahtar kullanın.',
      leftOver: 'Anahtarda bu hesaba ait bir kayıt kalmış olabilir. Bunun bir zararı yoktur.',
      impossibleHeading: 'Burada güvenlik anahtarı eklenemiyor',
    },
  },
  preparing: 'Hazırlanıyor',
  noKeeper:
    'Bu cihaz geçiş anahtarını kendisi saklayamaz. Bir güvenlik anahtarını veya geçiş anahtarı saklayan bir şifre yöneticisini hazır bulundurun.',
  noWindow: 'Böyle bir pencere görmüyor musunuz? Bu pencerenin arkasına bakın veya geri dönüp tekrar deneyin.',
  notCompletedBody: 'Pencere kapatıldı veya işlem çok uzun sürdü. Hesabınızda hiçbir şey değişmedi. Tekrar deneyebilirsiniz.',
  pendingElsewhereHeading: 'Tarayıcınız başka bir istekle meşgul',
  pendingElsewhereBody:
    'Belki başka bir sekmede, zaten bir geçiş anahtarı veya güvenlik anahtarı bekliyor. Önce onu bitirin veya kapatın, sonra tekrar deneyin.',
  expiredHeading: 'Bu biraz fazla uzun sürdü',
  expiredBody: 'Güvenliğiniz için sınırlı bir süre bekliyoruz. Hesabınızda hiçbir şey değişmedi. Tekrar deneyebilirsiniz.',
  verifyingHeading: 'Neredeyse bitti',
  unpreparedHeading: 'Hazırlık henüz tamamlanamadı',
  unconfirmedHeading: 'İşlem henüz bitirilemedi',
  checkingOutcome: 'Net bir yanıt gelmedi. Sonuç kontrol ediliyor',
  outcomeUnknownHeading: 'Sonuç henüz belli değil',
  outcomeUnknownBody: 'Net bir yanıt gelmedi. Baştan başlamadan önce tekrar kontrol edin.',
  checkAgain: 'Tekrar kontrol et',
  obstacles: {
    'insecure-page': 'Bu sayfanın bağlantısı güvenli değil. Sayfayı “https” ile başlayan bir adresten açın.',
    'old-browser': 'Bu tarayıcı bunu yapamıyor. Tarayıcıyı güncelleyin veya bu sayfayı başka bir tarayıcıda açın.',
    frame: 'Bu sayfa, buna izin vermeyen başka bir sayfanın içinde gösteriliyor. Sayfayı ayrı bir pencerede açın.',
    address:
      'Bu işlem, bu sayfanınkinden farklı bir adres için hazırlandı. Sayfayı her zamanki bağlantıdan açın veya destek ekibine başvurun.',
  },
};
