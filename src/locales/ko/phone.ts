import { isolate } from '../isolate.js';
import type { PhoneMessages } from '../phone-messages.js';

/** Korean, for giving a phone number. */
export const phone: PhoneMessages = {
  countryLabel: '국가 또는 지역',
  chooseCountry: '국가 또는 지역 선택',
  numberLabel: '전화번호',
  numberHint: '평소 쓰는 대로 입력하세요. +로 시작하면 국가가 자동으로 선택돼요.',
  countryChosen: country => `국가 또는 지역: ${isolate(country)}.`,
  flaws: {
    empty: '전화번호를 입력하세요',
    'no-country': '번호의 국가 또는 지역을 선택하세요',
    'not-a-number': '전화번호에는 숫자와 맨 앞의 +만 쓸 수 있어요',
    'too-short': '번호가 너무 짧아요. 빠진 숫자가 없는지 확인하세요',
    'too-long': '번호가 너무 길어요. 더 들어간 숫자가 없는지 확인하세요',
    extension: '내선 번호를 뺀 번호를 입력하세요',
    'country-not-served': '이 국가의 번호는 여기에서 쓸 수 없어요. 다른 번호를 입력하세요',
    malformed: '없는 번호예요. 숫자와 국가를 확인하세요',
    'number-not-served': '이런 종류의 번호는 여기에서 쓸 수 없어요. 다른 번호를 입력하세요',
    known: '이미 계정에 등록된 번호예요. 다른 번호를 입력하세요',
  },
  givenLabel: '등록된 번호',
  givenRefused: '이 번호는 여기에서 쓸 수 없어요. 소속 조직에 변경을 요청하거나 다른 방법을 설정하세요.',
  useAnother: '다른 번호 사용',
  useGiven: '등록된 번호 사용',
  notices: {
    'carrier-charges': '메시지와 통화에 통신사 요금이 부과될 수 있어요.',
    interception: '메시지와 통화는 다른 사람이 가로챌 수 있어요. 앱이나 패스키가 더 안전해요.',
  },
};
