import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': '로그인', 'password-reset': '비밀번호 재설정' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join('과 ');

/** Korean, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: '다음',
    done: '완료',
    stepCounter: (step, count) => `${count}단계 중 ${step}단계`,
    stepDone: '완료됨',
    error: '오류:',
    anotherMethod: '다른 방법 설정',
    tryAgainIn: span => `${span} 후에 다시 시도할 수 있어요.`,
    tryAgainNow: '이제 다시 시도할 수 있어요.',
    takingLongerOnly: '평소보다 오래 걸리고 있어요.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': '먼저 본인 확인이 필요해요. 다시 로그인한 다음 돌아오세요.',
    'step-up-cancelled': '본인 확인을 하지 않아서 아무것도 변경하지 않았어요.',
    'session-expired': '로그아웃됐어요. 다시 로그인한 다음 돌아오세요.',
    'code-rejected': '인증번호가 일치하지 않아요.',
    'code-expired': '인증번호가 만료됐어요. 가장 최근 번호를 사용하세요.',
    locked: '너무 여러 번 시도했어요. 안전을 위해 잠시 기다린 다음 다시 시도하세요.',
    'enrollment-expired': '이 설정은 이미 종료됐어요. 처음부터 다시 시작하세요.',
    'already-enrolled': '이미 계정에 설정되어 있어요. 그대로 사용하거나 다른 것을 설정하세요.',
    'duplicate-name': '다른 방법에 이미 사용한 이름이에요. 다른 이름을 입력하세요',
    'limit-reached': '최대 개수를 모두 설정했어요. 추가하려면 먼저 하나를 삭제하세요.',
    'delivery-failed': '메시지를 전달하지 못했어요. 잠시 후 다시 시도하세요.',
    'invalid-input': '입력한 내용이 받아들여지지 않았어요. 확인하고 다시 시도하세요',
    aborted: '중단했어요.',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: '보안 질문', about: '나에 관한 질문에 답해요.' },
    'temporary-access-pass': { name: '임시 액세스 패스', about: '소속 조직에서 받아 제한된 시간 동안 쓰는 코드예요.' },
    'hardware-token': { name: '하드웨어 토큰', about: '작은 전용 기기에 표시되는 인증번호를 사용해요.' },
  },
  successHeading: name => `${isolate(name)} 설정을 마쳤어요`,
  successes: {
    'recovery-codes': {
      heading: '이제 복구 코드를 쓸 수 있어요',
      about: '코드마다 한 번만 쓸 수 있어요. 이전에 만든 코드는 더 이상 쓸 수 없어요.',
    },
    'app-password': {
      heading: '이제 앱 비밀번호를 쓸 수 있어요',
      about: '비밀번호를 만든 앱에서 쓸 수 있어요. 이 사이트에서는 앱 비밀번호를 묻지 않아요.',
    },
    'security-questions': {
      heading: '보안 질문 설정을 마쳤어요',
      about: '답변은 아무도 볼 수 없으니 어떻게 적었는지 기억해 두세요.',
    },
  },
  usedFor: purposes => `${usesOf(purposes)}에 쓸 수 있어요.`,
  theseUsedFor: purposes => `${usesOf(purposes)}에 쓸 수 있어요.`,
  becameDefault: '앞으로 로그인할 때 이 방법을 먼저 사용해요.',
  notifiedVia: where => `${isolate(where)}에 이 변경을 알리는 메시지를 보냈어요.`,
  addSecondHeading: '두 번째 방법을 추가하세요',
  addSecond: '이 방법을 쓸 수 없게 되어도 두 번째 방법으로 로그인할 수 있어요.',
  addSignInHeading: '로그인 방법을 추가하세요',
  addSignIn: '지금까지 설정한 것은 평소 로그인에는 쓸 수 없어요. 평소에 쓸 로그인 방법을 추가하세요.',
  addAnother: '다른 방법 추가',
  saving: '저장하는 중',
  nameLabel: '이름',
  nameHint: '다른 것과 구별하기 위한 이름이에요. 예: ‘업무용 휴대폰’.',
  endedEnrolled: '설정을 마쳤어요. 이제 닫아도 돼요',
  endedCancelled: '설정을 중단했어요',
  endedFailed: '설정하지 못했어요',
  startAgain: '처음부터 다시 시작',
  stepUpHeading: '본인 확인이 필요해요',
  stepUpBody: '안전을 위해 본인인지 확인하세요. 그런 다음 하던 곳에서 계속할 수 있어요.',
  signInAgainHeading: '다시 로그인하세요',
  signInAgainBody: '로그인이 만료됐어요. 로그인하면 하던 곳에서 계속할 수 있어요.',
};
