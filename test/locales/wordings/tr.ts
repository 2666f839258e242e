import { tr } from '../../../src/locales/tr.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: tr,
  banned:
    /(?<![\p{L}\p{M}])(lütfen|üzgünüz|maalesef|ne yazık ki|özür\p{L}*|(hata|geçersiz|hatalı|yanlış|başarısız|yasak|tıkla|kullanıcı|parola)\p{L}*|basitçe|kolayca|sadece|sen|senin|sana|şifren|giriniz|seçiniz|deneyiniz|oturum aç\p{L}*|parola anahtarı|doğrulayıcı|yedekleme)(?![\p{L}\p{M}])/iu,
  counts: { 0: 'Deneme hakkınız kalmadı', 1: '1 deneme hakkınız kaldı', 2: '2 deneme hakkınız kaldı' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name', 'authenticator.url'],
  capitals: /\bSMS\b/g,
};
