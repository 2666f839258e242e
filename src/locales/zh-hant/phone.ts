import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Traditional Chinese, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: '國家或地區',
  chooseCountry: '選擇國家或地區',
  numberLabel: '電話號碼',
  numberHint: '照平常的寫法輸入。如果以 + 開頭，會自動選擇國家或地區。',
  countryChosen: country => `國家或地區：${isolate(country)}。`,
  flaws: {
    empty: '輸入你的電話號碼',
    'no-country': '選擇號碼所屬的國家或地區',
    'not-a-number': '電話號碼只有數字，開頭最多一個 +',
    'too-short': '號碼太短。檢查是否少了數字',
    'too-long': '號碼太長。檢查是否有多餘的數字',
    extension: '輸入不含分機的號碼',
    'country-not-served': '這裡無法使用這個國家或地區的號碼。輸入其他號碼',
    malformed: '沒有這樣的號碼。檢查數字以及國家或地區',
    'number-not-served': '這裡無法使用這類號碼。輸入其他號碼',
    known: '你的帳號已有這個號碼。輸入其他號碼',
  },
  givenLabel: '已登記的號碼',
  givenRefused: '這裡無法使用這個號碼。聯絡你的機構變更，或設定其他方式。',
  useAnother: '使用其他號碼',
  useGiven: '使用已登記的號碼',
  notices: {
    'carrier-charges': '電信業者可能會收取訊息和通話費用。',
    interception: '訊息和通話可能遭他人攔截。App 或密碼金鑰更安全。',
  },
};
