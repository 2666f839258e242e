import type { ShownOnceMessages } from '../shown-once-messages.js';

/** Korean, for every secret that is shown once. */
export const shownOnce: ShownOnceMessages = {
  timeLeft: span => `완료할 때까지 ${span} 남았어요.`,
  finish: '완료',
  finishing: '마무리하는 중',
  checkingOutcome: '분명한 응답이 오지 않아 완료됐는지 확인하고 있어요',
  outcomeUnknownHeading: '완료됐는지 아직 알 수 없어요',
  outcomeUnknownBody: '분명한 응답이 오지 않았어요. 저장한 것은 그대로 두고 다시 확인하세요.',
  checkAgain: '다시 확인',
};
