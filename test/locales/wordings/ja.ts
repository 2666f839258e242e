import { ja } from '../../../src/locales/ja.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: ja,
  banned:
    /[!！]|申し訳|恐れ入り|すみません|ごめん|残念|無効|不正|エラー|失敗|禁止|誤った|誤り|間違った|クリック|ユーザー|簡単|あなた|お客様|サインイン|サインアウト|テキストメッセージ|デフォルト|端末|いただ|ませ。|くださいませ/,
  counts: { 0: 'これ以上入力できません', 1: 'あと1回入力できます', 2: 'あと2回入力できます' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name', 'authenticator.url'],
};
