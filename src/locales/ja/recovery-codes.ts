import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** Japanese, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'コードの役割', save: 'コードを保管' },
  explainHeading: 'ほかの方法が使えないときのコードを作成',
  explainBody:
    'リカバリーコードは、スマートフォンをなくしたときなど、ほかの方法が使えない場合のログインに使います。各コードを使えるのは1回だけです。',
  explainThen: 'コードは次の画面で保管します。パスワードマネージャーかプリンターを用意してください。',
  replacesBody: 'すでにリカバリーコードがあります。新しいコードに置き換わると、今のコードは使えなくなります。',
  make: 'コードを作成',
  making: 'コードを作成しています',
  renewalHeading: 'リカバリーコードを新しくしますか？',
  renewalBody: '完了すると、使えるのは新しいコードだけになります。今のコードではログインできなくなります。',
  renewalConfirm: '新しいコードを作成',
  renewalKeep: '今のコードを使う',
  unmadeHeading: 'まだコードを作成できていません',
  saveHeading: 'リカバリーコードを保管',
  saveBody: 'パスワードマネージャーや紙など、自分だけがわかる場所に保管してください。コードが表示されるのは今だけです。',
  listLabel: 'リカバリーコード',
  copy: 'すべてコピー',
  copied: 'すべてのコードをコピーしました。',
  copyFailed: 'コードをコピーできませんでした。コードを選択してあるので、キーボードか長押しでコピーしてください。',
  download: 'ダウンロード',
  downloaded: 'コードはテキストファイルとして保存されます。ダウンロード先を確認してください。',
  downloadFailed: 'ファイルを作成できませんでした。代わりに、コードをコピーするか印刷してください。',
  print: '印刷',
  printed: 'コードだけが印刷されます。すべてのコードが紙に印刷されたか確認してください。',
  printFailed: 'ここでは印刷できません。代わりに、コードをコピーするかダウンロードしてください。',
  workThen: '完了すると、コードが使えるようになります。',
  workThenInstead: '完了すると、コードが使えるようになります。以前のコードは、それまでの間だけ使えます。',
  saved: 'コードを保管しました',
  unsaved: '安全な場所に保管してから、「コードを保管しました」にチェックを入れてください',
  expiredHeading: 'コードを保管できる時間が過ぎました',
  expiredBody: '新しいコードを作成し、先ほどのコードの代わりに保管してください。',
  makeNew: '新しいコードを作成',
  paper: {
    fileName: 'リカバリーコード',
    title: issuer => `${isolate(issuer)}のリカバリーコード`,
    account: account => `アカウント：${isolate(account)}`,
    madeOn: date => `作成日：${date}`,
    once: '各コードを使えるのは1回だけです。',
  },
};
