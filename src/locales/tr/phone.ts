import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Turkish, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: 'Ülke veya bölge',
  chooseCountry: 'Ülke veya bölge seçin',
  numberLabel: 'Telefon numarası',
  numberHint: 'Her zaman yazdığınız gibi yazın. + ile başlıyorsa ülkeyi sizin için seçeriz.',
  countryChosen: country => `Ülke veya bölge: ${isolate(country)}.`,
  flaws: {
    empty: 'Telefon numaranızı girin',
    'no-country': 'Numaranızın ülkesini veya bölgesini seçin',
    'not-a-number': 'Telefon numarası yalnızca rakamlardan oluşur; başında + olabilir',
    'too-short': 'Bu numara çok kısa. Eksik rakam olup olmadığını kontrol edin',
    'too-long': 'Bu numara çok uzun. Fazla rakam olup olmadığını kontrol edin',
    extension: 'Numarayı dahili numara olmadan girin',
    'country-not-served': 'Bu ülkenin numaraları burada kullanılamıyor. Başka bir numara girin',
    malformed: 'Böyle bir numara yok. Rakamları ve ülkeyi kontrol edin',
    'number-not-served': 'Bu tür numaralar burada kullanılamıyor. Başka bir numara girin',
    known: 'Bu numara hesabınızda zaten var. Başka bir numara girin',
  },
  givenLabel: 'Bizde kayıtlı numaranız',
  givenRefused: 'Bu numara burada kullanılamıyor. Kuruluşunuzdan değiştirmesini isteyin veya başka bir yöntem ekleyin.',
  useAnother: 'Başka bir numara kullan',
  useGiven: 'Kayıtlı numarayı kullan',
  notices: {
    'carrier-charges': 'Operatörünüz mesaj ve aramalar için ücret alabilir.',
    interception: 'Mesajları ve aramaları başkaları ele geçirebilir. Uygulama veya geçiş anahtarı daha güvenlidir.',
  },
};
