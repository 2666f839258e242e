import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';

/** Japanese, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'ログイン方法',
  count: signIn => (signIn === 0 ? 'ログイン方法が設定されていません' : `ログイン方法：${signIn}件`),
  resetOnly: count => `ほかにパスワードの再設定専用が${count}件`,
  names: (names, more) => listIn('ja', names, ...(more > 0 ? [`ほか${more}件`] : [])),
  nothing: 'パスワードだけではログインできないように、方法を設定してください。',
  second: '2つ目の方法を追加してください。今の方法が使えなくなっても、ログインできます。',
  passOnly: until => `一時アクセスパスしかありません。有効期限は${until}です。それまでに方法を追加してください。`,
  asked: '組織から、ログイン方法の追加を求められています。',
  askedBy: moment => `組織から、${moment}までにログイン方法を追加するよう求められています。`,
  review: '今の設定で問題がないか、確認してください。',
  renewal: count => `設定済みの方法のうち、${count}件は現在使えません。`,
  unavailable: 'ログイン方法を読み込めませんでした。',
  signedOut: '表示するには、もう一度ログインしてください。',
  manage: 'ログイン方法を管理',
};
