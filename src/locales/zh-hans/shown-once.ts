import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Simplified Chinese, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `完成此步骤的剩余时间：${span}。`,
  finish: '完成',
  finishing: '正在完成',
  checkingOutcome: '没有收到明确的响应。正在确认是否成功',
  outcomeUnknownHeading: '还不确定是否成功',
  outcomeUnknownBody: '没有收到明确的响应。保留已保存的内容，然后重新确认。',
  checkAgain: '重新确认',
};
