import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** Korean, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: '이름 정하기', use: '앱에서 사용하기' },
  nameHeading: '앱 하나에 쓸 비밀번호를 만드세요',
  nameBody: '오래된 메일 앱처럼 인증번호를 입력할 수 없는 앱이 있어요. 앱 비밀번호를 쓰면 그런 앱에서도 로그인할 수 있어요.',
  nameLabel: '이름',
  nameHint: '어디에 있는 어떤 앱에 쓰나요? 예: ‘노트북 메일’, ‘회사 스캐너’.',
  lostBody: '완료하기 전에 페이지를 다시 불러와서, 앞에서 본 비밀번호는 쓸 수 없어요. 새로 만드세요.',
  make: '비밀번호 만들기',
  making: '비밀번호를 만드는 중',
  flaws: { empty: '이름을 입력하세요', tooLong: longest => `이름이 너무 길어요. ${longest}자 이내로 입력하세요` },
  unmadeHeading: '아직 비밀번호를 만들지 못했어요',
  useHeading: '앱에 비밀번호를 입력하세요',
  useBody: name => `‘${isolate(name)}’에서 평소 비밀번호 대신 이 비밀번호를 입력하세요. 여기에서 ‘완료’를 선택하면 쓸 수 있어요.`,
  passwordLabel: '앱 비밀번호',
  copy: '복사',
  copied: '복사됨',
  copyFailed: '복사하지 못했어요. 텍스트가 선택되어 있으니 키보드로 복사하거나 길게 눌러 복사하세요.',
  spacesHint: '띄어쓰기는 읽기 편하게 넣은 것이니 입력하지 않아도 돼요.',
  shownOnce: '이 비밀번호는 지금만 볼 수 있어요. 잃어버리면 새로 만드세요.',
  saved: '앱에 비밀번호를 입력했어요',
  unsaved: '앱에 입력한 다음 ‘앱에 비밀번호를 입력했어요’에 체크하세요',
  expiredHeading: '비밀번호가 만료됐어요',
  expiredBody: '제시간에 완료되지 않았어요. 새로 만들어 앱에 입력하세요.',
  makeNew: '새 비밀번호 만들기',
};
