import { ko } from '../../../src/locales/ko.js';
import type { Wording } from './wording.js';

export const wording: Wording = {
  language: ko,
  banned:
    /[!“”]|주세요|주십시오|십시오|[습입합됩]니다|부탁|죄송|미안|안타깝|유감|유효하지|올바르지|잘못|틀렸|틀린|오류|에러|실패|금지|불가|클릭|사용자|간단|손쉽게|당신|귀하|고객님|회원님|인증 코드|인증자|암호|휴대전화|핸드폰|디바이스|디폴트|텍스트 메시지|(?:은|을)\((?:는|를)\)|\(으\)로|\(이\)/,
  counts: { 0: '더 이상 시도할 수 없어요', 1: '1번 더 시도할 수 있어요', 2: '2번 더 시도할 수 있어요' },
  sameAsEnglish: ['wizard.kinds.whatsapp.name', 'authenticator.url'],
};
