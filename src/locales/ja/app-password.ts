import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Japanese, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: '名前を付ける', use: 'アプリで使う' },
  nameHeading: 'アプリ専用のパスワードを作成',
  nameBody:
    '古いメールアプリなど、コードの入力に対応していないアプリがあります。アプリパスワードを使うと、そのアプリからログインできます。',
  nameLabel: '名前',
  nameHint: 'どこで使う、どのアプリ用かがわかる名前を付けます。例：「ノートパソコンのメール」「職場のスキャナー」。',
  lostBody: '完了前にページが再読み込みされたため、先ほどのパスワードは使えません。新しいパスワードを作成してください。',
  make: 'パスワードを作成',
  making: 'パスワードを作成しています',
  flaws: { empty: '名前を入力してください', tooLong: longest => `名前が長すぎます。${longest}文字以内で入力してください` },
  unmadeHeading: 'まだパスワードを作成できていません',
  useHeading: 'アプリにパスワードを入力',
  useBody: name =>
    `「${isolate(name)}」で、いつものパスワードの代わりにこのパスワードを入力してください。この画面で「完了」を選ぶと使えるようになります。`,
  passwordLabel: 'アプリパスワード',
  copy: 'コピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。文字列を選択してあるので、キーボードか長押しでコピーしてください。',
  spacesHint: '空白は読みやすくするためのものです。入力する必要はありません。',
  shownOnce: 'このパスワードが表示されるのは今だけです。なくした場合は、新しいパスワードを作成してください。',
  saved: 'アプリにパスワードを入力しました',
  unsaved: 'アプリに入力してから、「アプリにパスワードを入力しました」にチェックを入れてください',
  expiredHeading: 'パスワードの有効期限が切れました',
  expiredBody: '時間内に完了しませんでした。新しいパスワードを作成して、アプリに入力してください。',
  makeNew: '新しいパスワードを作成',
};
