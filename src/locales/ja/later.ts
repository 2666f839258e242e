import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'ログイン', 'password-reset': 'パスワードの再設定' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join('と');

/** Japanese, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: '次へ',
    done: '完了',
    stepCounter: (step, count) => `ステップ${step}（全${count}ステップ）`,
    stepDone: '完了',
    error: 'エラー：',
    anotherMethod: '別の方法を設定',
    tryAgainIn: span => `${span}後に、もう一度試せます。`,
    tryAgainNow: 'もう一度試せるようになりました。',
    takingLongerOnly: 'いつもより時間がかかっています。',
  },
  joining: {
    sentence: phrase => `${phrase}。`,
    sentences: (...all) => all.join(''),
    labelled: (label, value) => `${label}：${value}`,
    withDetail: (name, detail) => `${name}（${isolate(detail)}）`,
  },
  problems: {
    'step-up-required': '先に本人確認が必要です。もう一度ログインしてから、この画面に戻ってください。',
    'step-up-cancelled': '本人確認が行われませんでした。何も変更されていません。',
    'session-expired': 'ログアウトしています。もう一度ログインしてから、この画面に戻ってください。',
    'code-rejected': 'コードが一致しませんでした。',
    'code-expired': 'コードの有効期限が切れています。最新のコードを使ってください。',
    locked: '入力回数の上限に達しました。安全のため、しばらく待ってから、もう一度お試しください。',
    'enrollment-expired': 'この設定は終了しています。最初からやり直してください。',
    'already-enrolled': 'すでにこのアカウントに設定されています。そのまま使うか、別のものを設定してください。',
    'duplicate-name': 'この名前は別の方法に使われています。別の名前を付けてください',
    'limit-reached': '上限に達しています。追加するには、先に1件削除してください。',
    'delivery-failed': 'メッセージを届けられませんでした。しばらくしてから、もう一度お試しください。',
    'invalid-input': '入力内容を受け付けられませんでした。確認して、もう一度お試しください',
    aborted: '中止しました。',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: '秘密の質問', about: '自分についての質問に答えます。' },
    'temporary-access-pass': { name: '一時アクセスパス', about: '組織から発行される、限られた時間だけ使えるコードです。' },
    'hardware-token': { name: 'ハードウェアトークン', about: '小型の専用機器に表示されるコードを使います。' },
  },
  successHeading: name => `${isolate(name)}を設定しました`,
  successes: {
    'recovery-codes': {
      heading: 'リカバリーコードが使えるようになりました',
      about: '各コードを使えるのは1回だけです。以前に作成したコードは使えなくなりました。',
    },
    'app-password': {
      heading: 'アプリパスワードが使えるようになりました',
      about: '作成時に決めたアプリで使えます。このサイトでアプリパスワードを求められることはありません。',
    },
    'security-questions': {
      heading: '秘密の質問を設定しました',
      about: '答えは誰にも読めません。どのように書いたかを覚えておいてください。',
    },
  },
  usedFor: purposes => `${usesOf(purposes)}に使えます。`,
  theseUsedFor: purposes => `${usesOf(purposes)}に使えます。`,
  becameDefault: '今後は、最初にこの方法で確認します。',
  notifiedVia: where => `この変更のお知らせを${isolate(where)}に送信しました。`,
  addSecondHeading: '2つ目の方法を追加',
  addSecond: 'この方法が使えなくなっても、2つ目の方法でログインできます。',
  addSignInHeading: 'ログイン方法を追加',
  addSignIn: '設定済みのものは、ふだんのログインには使えません。ふだん使えるログイン方法を追加してください。',
  addAnother: '別の方法を追加',
  saving: '保存しています',
  nameLabel: '名前',
  nameHint: 'ほかのものと見分けるための名前です。例：「仕事用の電話」。',
  endedEnrolled: '設定が完了しました。この画面を閉じてかまいません',
  endedCancelled: '設定を中止しました',
  endedFailed: '設定できませんでした',
  startAgain: '最初からやり直す',
  stepUpHeading: '本人確認',
  stepUpBody: '安全のため、本人確認をしてください。その後、続きから再開できます。',
  signInAgainHeading: 'もう一度ログイン',
  signInAgainBody: 'ログインの有効期限が切れました。ログインすると、続きから再開できます。',
};
