import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': '登入', 'password-reset': '重設密碼' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join('和');

/** Traditional Chinese, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: '下一步',
    done: '完成',
    stepCounter: (step, count) => `第 ${step} 步，共 ${count} 步`,
    stepDone: '已完成',
    error: '錯誤：',
    anotherMethod: '設定其他方式',
    tryAgainIn: span => `${span}後可以再試一次。`,
    tryAgainNow: '現在可以再試一次了。',
    takingLongerOnly: '這次花的時間比平常久。',
  },
  joining: {
    sentence: phrase => `${phrase}。`,
    sentences: (...all) => all.join(''),
    labelled: (label, value) => `${label}：${value}`,
    withDetail: (name, detail) => `${name}（${isolate(detail)}）`,
  },
  problems: {
    'step-up-required': '需要先確認你的身分。重新登入，再回到這裡。',
    'step-up-cancelled': '身分未經確認，沒有進行任何變更。',
    'session-expired': '你已登出。重新登入，再回到這裡。',
    'code-rejected': '驗證碼不符。',
    'code-expired': '驗證碼已過期。使用最新的驗證碼。',
    locked: '嘗試次數太多。為了安全，要等一段時間才能再試。',
    'enrollment-expired': '這次的設定已經結束。重新開始即可。',
    'already-enrolled': '你的帳號已經設定過了。直接使用，或設定另一個。',
    'duplicate-name': '另一種方式已使用這個名稱。換一個名稱',
    'limit-reached': '已達上限。刪除一個後才能再新增。',
    'delivery-failed': '無法送達訊息。稍後再試一次。',
    'invalid-input': '輸入的內容未獲接受。檢查後再試一次',
    aborted: '已停止。',
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
    'security-questions': { name: '安全提示問題', about: '回答與你自己有關的問題。' },
    'temporary-access-pass': { name: '臨時存取碼', about: '由你的機構提供、在限定時間內有效的代碼。' },
    'hardware-token': { name: '硬體權杖', about: '使用小型裝置顯示的驗證碼。' },
  },
  successHeading: name => `已設定「${isolate(name)}」`,
  successes: {
    'recovery-codes': { heading: '復原碼可以使用了', about: '每組復原碼只能使用一次。以前建立的復原碼已無法使用。' },
    'app-password': { heading: 'App 專用密碼可以使用了', about: '用於你指定的 App。在這個網站上不需要輸入。' },
    'security-questions': { heading: '已設定安全提示問題', about: '沒有人看得到你的答案，記住你是怎麼寫的。' },
  },
  usedFor: purposes => `可用於${usesOf(purposes)}。`,
  theseUsedFor: purposes => `可用於${usesOf(purposes)}。`,
  becameDefault: '今後登入時會優先使用它。',
  notifiedVia: where => `我們已將這項變更的通知傳送到 ${isolate(where)}。`,
  addSecondHeading: '新增第二種方式',
  addSecond: '即使這一種無法使用，也能用第二種方式登入。',
  addSignInHeading: '新增登入方式',
  addSignIn: '已設定的方式都不能用於日常登入。新增一種可以日常登入的方式。',
  addAnother: '新增其他方式',
  saving: '正在儲存',
  nameLabel: '名稱',
  nameHint: '方便與其他方式區分。例如「公務手機」。',
  endedEnrolled: '設定完成，可以關閉了',
  endedCancelled: '已停止設定',
  endedFailed: '設定未完成',
  startAgain: '重新開始',
  stepUpHeading: '確認是你本人',
  stepUpBody: '為了安全，需要確認你的身分。之後可以從中斷的地方繼續。',
  signInAgainHeading: '重新登入',
  signInAgainBody: '登入已逾時。登入後，可以從中斷的地方繼續。',
};
