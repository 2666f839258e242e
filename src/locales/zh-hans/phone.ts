import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Simplified Chinese, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: '国家或地区',
  chooseCountry: '选择国家或地区',
  numberLabel: '电话号码',
  numberHint: '按平时的写法输入。如果以 + 开头，会自动选择国家或地区。',
  countryChosen: country => `国家或地区：${isolate(country)}。`,
  flaws: {
    empty: '输入你的电话号码',
    'no-country': '选择号码所属的国家或地区',
    'not-a-number': '电话号码只包含数字，最多在开头有一个 +',
    'too-short': '号码太短。检查是否缺少数字',
    'too-long': '号码太长。检查是否有多余的数字',
    extension: '输入不含分机号的号码',
    'country-not-served': '这里不能使用此国家或地区的号码。输入其他号码',
    malformed: '没有这样的号码。检查数字以及国家或地区',
    'number-not-served': '这里不能使用这类号码。输入其他号码',
    known: '你的账号已有这个号码。输入其他号码',
  },
  givenLabel: '已登记的号码',
  givenRefused: '这里不能使用此号码。联系你的组织更改，或设置其他方式。',
  useAnother: '使用其他号码',
  useGiven: '使用已登记的号码',
  notices: {
    'carrier-charges': '运营商可能会收取消息和通话费用。',
    interception: '消息和通话有可能被他人截获。应用或通行密钥更安全。',
  },
};
