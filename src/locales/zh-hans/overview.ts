import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';

/** Simplified Chinese, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: '登录方式',
  count: signIn => (signIn === 0 ? '还没有设置登录方式' : `${signIn} 种登录方式`),
  resetOnly: count => `另有 ${count} 种仅用于重置密码`,
  names: (names, more) => listIn('zh-Hans', names, ...(more > 0 ? [`另外 ${more} 种`] : [])),
  nothing: '设置一种方式，这样别人仅凭密码无法登录。',
  second: '添加第二种方式。即使现有的方式用不了，也能登录。',
  passOnly: until => `你只有临时访问码，有效期至 ${until}。在此之前添加一种方式。`,
  asked: '你的组织要求你设置更多方式。',
  askedBy: moment => `你的组织要求你在 ${moment} 前设置更多方式。`,
  review: '检查这些是否仍然正确。',
  renewal: count => `你有 ${count} 种方式目前无法使用。`,
  unavailable: '无法加载你的登录方式。',
  signedOut: '重新登录后才能查看。',
  manage: '管理登录方式',
};
