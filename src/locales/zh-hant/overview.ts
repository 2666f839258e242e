import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';

/** Traditional Chinese, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: '登入方式',
  count: signIn => (signIn === 0 ? '還沒有設定登入方式' : `${signIn} 種登入方式`),
  resetOnly: count => `另有 ${count} 種僅供重設密碼`,
  names: (names, more) => listIn('zh-Hant', names, ...(more > 0 ? [`另外 ${more} 種`] : [])),
  nothing: '設定一種方式，別人就無法只靠密碼登入。',
  second: '新增第二種方式。即使現有的方式無法使用，也能登入。',
  passOnly: until => `你只有臨時存取碼，有效期限：${until}。在那之前新增一種方式。`,
  asked: '你的機構要求你設定更多方式。',
  askedBy: moment => `你的機構要求你設定更多方式，期限：${moment}。`,
  review: '檢查這些是否仍然正確。',
  renewal: count => `你有 ${count} 種方式目前無法使用。`,
  unavailable: '無法載入你的登入方式。',
  signedOut: '重新登入後才能查看。',
  manage: '管理登入方式',
};
