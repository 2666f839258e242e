import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Japanese, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: '国または地域',
  chooseCountry: '国または地域を選択',
  numberLabel: '電話番号',
  numberHint: 'ふだんの書き方で入力してください。+から始めると、国が自動で選ばれます。',
  countryChosen: country => `国または地域：${isolate(country)}。`,
  flaws: {
    empty: '電話番号を入力してください',
    'no-country': '番号の国または地域を選んでください',
    'not-a-number': '電話番号に使えるのは、数字と先頭の+だけです',
    'too-short': '番号が短すぎます。すべての桁が入っているか確認してください',
    'too-long': '番号が長すぎます。余分な数字がないか確認してください',
    extension: '内線番号を除いた番号を入力してください',
    'country-not-served': 'この国の番号はここでは使えません。別の番号を入力してください',
    malformed: 'このような番号はありません。数字と国を確認してください',
    'number-not-served': 'この種類の番号はここでは使えません。別の番号を入力してください',
    known: 'この番号はすでに登録されています。別の番号を入力してください',
  },
  givenLabel: '登録されている番号',
  givenRefused: 'この番号はここでは使えません。組織の管理者に変更を依頼するか、別の方法を設定してください。',
  useAnother: '別の番号を使う',
  useGiven: '登録されている番号を使う',
  notices: {
    'carrier-charges': 'メッセージや通話には、通信事業者の料金がかかることがあります。',
    interception: 'メッセージや通話は、第三者に傍受されるおそれがあります。アプリやパスキーのほうが安全です。',
  },
};
