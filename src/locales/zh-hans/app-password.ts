import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Simplified Chinese, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: '取个名称', use: '在应用中使用' },
  nameHeading: '为一个应用创建密码',
  nameBody: '有些应用（例如旧的邮件应用）无法输入验证码。有了应用专用密码，就可以在这样的应用中登录。',
  nameLabel: '名称',
  nameHint: '用在哪里的哪个应用？例如“笔记本电脑上的邮件”或“公司的扫描仪”。',
  lostBody: '页面在完成前重新加载过，之前显示的密码不能用了。创建一个新密码。',
  make: '创建密码',
  making: '正在创建密码',
  flaws: { empty: '输入名称', tooLong: longest => `名称太长。最多 ${longest} 个字符` },
  unmadeHeading: '还未能创建密码',
  useHeading: '在应用中输入密码',
  useBody: name => `在“${isolate(name)}”中，用这个密码代替你的密码。在这里选择“完成”后，它就开始生效。`,
  passwordLabel: '应用专用密码',
  copy: '复制',
  copied: '已复制',
  copyFailed: '未能复制。文字已选中，可用键盘复制，或长按复制。',
  spacesHint: '空格只是为了方便阅读，不用输入。',
  shownOnce: '这个密码只显示这一次。如果丢失，需要创建新密码。',
  saved: '我已在应用中输入密码',
  unsaved: '在应用中输入后，勾选“我已在应用中输入密码”',
  expiredHeading: '密码已过期',
  expiredBody: '没有在限定时间内完成。创建一个新密码，并在应用中输入。',
  makeNew: '创建新密码',
};
