import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Traditional Chinese, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `完成這個步驟的剩餘時間：${span}。`,
  finish: '完成',
  finishing: '即將完成',
  checkingOutcome: '沒有收到明確的回應。正在確認是否成功',
  outcomeUnknownHeading: '還不確定是否成功',
  outcomeUnknownBody: '沒有收到明確的回應。保留已儲存的內容，再重新確認。',
  checkAgain: '重新確認',
};
