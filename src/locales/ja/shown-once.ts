import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Japanese, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `完了までの残り時間は${span}です。`,
  finish: '完了',
  finishing: '最後の処理をしています',
  checkingOutcome: 'はっきりした応答がありませんでした。完了したかどうかを確認しています',
  outcomeUnknownHeading: '完了したかどうか、まだわかりません',
  outcomeUnknownBody: 'はっきりした応答がありませんでした。保管したものはそのままにして、もう一度確認してください。',
  checkAgain: 'もう一度確認',
};
