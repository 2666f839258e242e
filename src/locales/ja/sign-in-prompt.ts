import { isolate } from '../isolate.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

/** Japanese, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'アカウントを安全に保つ',
  heading: 'アカウントを安全に保つ',
  why: (account, count) =>
    `${isolate(account)}のアカウントに、本人確認の方法をあと${count}件設定してください。ほかの人のログインを防ぎ、ログインできなくなったときにも役立ちます。`,
  required: '設定しないと、先に進めません。',
  dueBy: (moment, days) =>
    days === 0
      ? `今日中に設定してください。${moment}以降は、設定しないと先に進めません。`
      : `${moment}までに設定してください。残り${days}日です。`,
  optional: '後で設定することもできます。',
  skipsLeft: count => `あと${count}回、後回しにできます。`,
  purposes: { 'sign-in': 'ログイン用', 'password-reset': 'パスワードの再設定用' },
  counted: (have, wanted) => `${wanted}件中${have}件を設定済み`,
  isSetUp: '設定済み：',
  missing: count => `あと${count}件の設定が必要`,
  more: count => `ほか${count}件`,
  first: method => `使える方法のうち、最も安全なものから始めます：${isolate(method)}。`,
  start: '始める',
  later: '後で',
  puttingOff: 'お待ちください',
  cannotPutOff: 'これ以上は後回しにできません。',
  passLeft: span => `一時アクセスパスを使えるのは、あと${span}です。それまでに方法を設定しないと、次からログインできません。`,
  passEnded: '一時アクセスパスの有効期限が切れました。もう一度ログインする必要がある場合は、組織に新しいものを発行してもらってください。',
  progress: (position, count) => `${count}件中${position}件目`,
  oneMore: '方法を追加',
  checkingHeading: '残りの設定を確認しています',
  summaryHeading: 'アカウントが安全になりました',
  summaryBody: '今後は、次の方法を使えます。',
  listLabel: '設定済みの方法',
  reviewHeading: '今の設定で問題ありませんか？',
  reviewBody: account => `${isolate(account)}のアカウントの本人確認に使う方法です。すべて自分のものか、今も使えるかを確認してください。`,
  reviewEmpty: 'まだ何も設定されていません。',
  confirm: 'はい、問題ありません',
  confirming: '保存しています',
  edit: '変更する',
  editHeading: '方法を変更',
  editDone: '変更を終える',
  stuckHeading: 'ここでは設定できません',
  stuckBody: '求められている条件に合う、追加できる方法がありません。組織のヘルプデスクにご相談ください。',
  readOnlyBody: '今は方法を変更できないか、今いる場所からは変更できません。時間か場所を変えて、もう一度お試しください。',
  unavailableHeading: '設定済みの方法を確認できませんでした',
  unopenedHeading: '開けませんでした',
  failedBody: 'もう一度試すには、このページを読み込み直してください。',
  ended: {
    completed: '完了しました。先に進めます',
    postponed: '後日、もう一度お知らせします',
    'nothing-asked': 'ここで行うことはありません',
    failed: '完了できませんでした',
  },
};
