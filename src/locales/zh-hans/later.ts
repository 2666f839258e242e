import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': '登录', 'password-reset': '重置密码' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join('和');

/** Simplified Chinese, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: '下一步',
    done: '完成',
    stepCounter: (step, count) => `第 ${step} 步，共 ${count} 步`,
    stepDone: '已完成',
    error: '错误：',
    anotherMethod: '设置其他方式',
    tryAgainIn: span => `${span}后可以重试。`,
    tryAgainNow: '现在可以重试了。',
    takingLongerOnly: '这次比平时慢。',
  },
  joining: {
    sentence: phrase => `${phrase}。`,
    sentences: (...all) => all.join(''),
    labelled: (label, value) => `${label}：${value}`,
    withDetail: (name, detail) => `${name}（${isolate(detail)}）`,
  },
  problems: {
    'step-up-required': '需要先确认你的身份。重新登录，然后回到这里。',
    'step-up-cancelled': '身份未经确认，没有进行任何更改。',
    'session-expired': '你已退出登录。重新登录，然后回到这里。',
    'code-rejected': '验证码不正确。',
    'code-expired': '验证码已过期。使用最新的验证码。',
    locked: '尝试次数过多。为了安全，等一段时间再试。',
    'enrollment-expired': '这次设置已结束。重新开始即可。',
    'already-enrolled': '你的账号已设置过它。直接使用，或设置另一个。',
    'duplicate-name': '这个名称已用于另一种方式。换一个名称',
    'limit-reached': '已达到上限。删除一个后才能再添加。',
    'delivery-failed': '无法送达消息。过一会儿再试。',
    'invalid-input': '输入的内容未被接受。检查后重试',
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
    'security-questions': { name: '密保问题', about: '回答与你自己有关的问题。' },
    'temporary-access-pass': { name: '临时访问码', about: '由你的组织提供、在限定时间内有效的代码。' },
    'hardware-token': { name: '硬件令牌', about: '使用小型设备显示的验证码。' },
  },
  successHeading: name => `已设置“${isolate(name)}”`,
  successes: {
    'recovery-codes': { heading: '恢复代码现在可以使用了', about: '每个代码只能使用一次。以前创建的代码已不能使用。' },
    'app-password': { heading: '应用专用密码现在可以使用了', about: '在你指定的应用中使用。本网站不会要求输入它。' },
    'security-questions': { heading: '密保问题已设置', about: '没有人能看到你的答案，记住你是怎么写的。' },
  },
  usedFor: purposes => `可用于${usesOf(purposes)}。`,
  theseUsedFor: purposes => `可用于${usesOf(purposes)}。`,
  becameDefault: '今后登录时会优先使用它。',
  notifiedVia: where => `我们已将此更改的通知发送到 ${isolate(where)}。`,
  addSecondHeading: '添加第二种方式',
  addSecond: '即使这一种用不了，也能用第二种方式登录。',
  addSignInHeading: '添加登录方式',
  addSignIn: '已设置的方式都不能用于日常登录。添加一种可以日常登录的方式。',
  addAnother: '添加其他方式',
  saving: '正在保存',
  nameLabel: '名称',
  nameHint: '方便与其他方式区分。例如“工作手机”。',
  endedEnrolled: '设置完成，可以关闭了',
  endedCancelled: '已停止设置',
  endedFailed: '设置未完成',
  startAgain: '重新开始',
  stepUpHeading: '确认是你本人',
  stepUpBody: '为了安全，需要确认你的身份。之后可以从中断的地方继续。',
  signInAgainHeading: '重新登录',
  signInAgainBody: '登录已过期。登录后，可以从中断的地方继续。',
};
