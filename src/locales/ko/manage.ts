import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';

const list = (names: readonly string[], more: number): string => listIn('ko', names, ...(more > 0 ? [`그 외 ${more}개`] : []));

/** Korean, for the list of methods. */
export const manage: ManageMessages = {
  label: '로그인 방법',
  heading: '로그인 방법',
  intro: account => `${isolate(account)} 계정에서 본인 확인에 사용하는 방법이에요.`,
  listLabel: '설정한 방법',
  emptyHeading: '아직 설정한 방법이 없어요',
  emptyBody: '방법을 추가하세요. 비밀번호만으로는 아무도 로그인할 수 없게 돼요.',
  unavailableHeading: '설정한 방법을 불러오지 못했어요',
  add: '방법 추가',
  stale: '목록을 다시 불러오지 못해서 이전 내용일 수 있어요.',
  offline: '오프라인 상태예요. 이전 내용이 표시되며, 인터넷에 연결되면 변경할 수 있어요.',
  readOnly: '지금은 설정한 방법을 볼 수만 있고 변경할 수는 없어요.',
  passOnly: until => `임시 액세스 패스로 로그인했고, ${until}까지 쓸 수 있어요. 그 전에 방법을 추가하지 않으면 다시 로그인할 수 없어요.`,
  row: {
    isDefault: '기본',
    added: date => `추가한 날: ${date}`,
    lastUsed: date => `마지막 사용: ${date}`,
    validUntil: moment => `사용 기한: ${moment}`,
    expired: moment => `만료: ${moment}`,
    resetOnly: '비밀번호 재설정 전용',
    rename: '이름 변경',
    change: '변경',
    renew: '다시 설정',
    remove: '삭제',
  },
  unusable: {
    expired: '사용 기한이 지났어요.',
    'not-allowed': '소속 조직에서 더 이상 허용하지 않아요.',
    'renewal-needed': '다시 설정해야 쓸 수 있어요.',
  },
  defaultMethod: {
    label: '기본 로그인 방법',
    none: '아직 없음',
    change: '변경',
    computed: '로그인할 때 설정한 방법 중 가장 안전한 방법을 사용해요.',
    heading: '기본 로그인 방법',
    intro: '먼저 사용할 방법을 선택하세요. 로그인할 때 언제든지 다른 방법을 선택할 수 있어요.',
    save: '확인',
    saving: '저장하는 중',
    uses: {
      'app-notification': name => `알림: ${isolate(name)}`,
      'app-code': name => `앱 또는 하드웨어 토큰의 인증번호: ${isolate(name)}`,
      'text-message': name => `문자 메시지: ${isolate(name)}`,
      'phone-call': name => `전화: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `‘${isolate(name)}’ 항목을 삭제할까요?`,
    remains: (names, more) => `삭제한 뒤에도 다음 방법으로 로그인할 수 있어요: ${list(names, more)}.`,
    nothingRemains: '마지막 남은 로그인 방법이에요. 삭제하면 계정에 다시 로그인하지 못할 수 있어요.',
    wasDefault: successor =>
      successor
        ? `기본 로그인 방법이에요. 삭제하면 다음 방법을 먼저 사용해요: ${isolate(successor)}.`
        : '기본 로그인 방법이에요. 삭제하면 다른 방법을 먼저 사용해요.',
    permanent: '삭제하면 되돌릴 수 없어요. 다시 쓰려면 새로 설정해야 해요.',
    confirm: '삭제',
    removing: '삭제하는 중',
    refusedHeading: name => `‘${isolate(name)}’ 항목은 아직 삭제할 수 없어요`,
    refused: {
      'is-default': '기본 로그인 방법이에요. 먼저 다른 기본 방법을 선택하거나 새 방법으로 교체하세요.',
      'last-method': '마지막 방법이라 삭제하면 로그인할 수 없어요. 새 방법으로 교체하면, 쓸 수 있게 된 뒤에 이 방법을 삭제할게요.',
      'required-by-policy':
        '소속 조직에서 이런 방법을 하나 갖추도록 정했어요. 새 방법으로 교체하면, 쓸 수 있게 된 뒤에 이 방법을 삭제할게요.',
    },
    replace: '교체',
    changeDefault: '기본 방법 변경',
  },
  naming: { heading: name => `‘${isolate(name)}’ 이름 변경`, save: '저장', saving: '저장하는 중' },
  signOut: {
    open: '다른 모든 기기에서 로그아웃',
    heading: '다른 모든 기기에서 로그아웃할까요?',
    body: '기기를 잃어버렸거나 도난당했을 때 사용하세요. 여기에서는 로그인이 유지되고, 다른 모든 기기에서는 다시 로그인해야 해요.',
    confirm: '로그아웃',
    ending: '로그아웃하는 중',
  },
  report: {
    open: '내가 추가하지 않았어요',
    heading: name => `‘${isolate(name)}’ 항목이 본인 것이 아닌가요?`,
    body: '직접 추가하지 않았다면 다른 사람이 계정에 들어와 있을 수 있어요. 소속 조직에 알린 다음, 이 방법을 삭제하게 돼요.',
    confirm: '신고',
    sending: '신고하는 중',
  },
  session: {
    endsIn: span => `안전을 위해 ${span} 후에 자동으로 로그아웃돼요.`,
    extend: '로그인 유지',
    extending: '잠시 기다리세요',
    ended: '로그인이 만료됐어요. 변경하려면 다시 로그인하세요.',
    signIn: '다시 로그인',
  },
  done: {
    removed: name => `‘${isolate(name)}’ 항목을 삭제했어요.`,
    newDefault: option => `이제 로그인할 때 다음 방법을 먼저 사용해요: ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': '휴대폰의 앱에서도 이 계정을 삭제하세요. 더 이상 쓸 수 없어요.',
      'authenticator-code': '휴대폰의 앱에서도 이 계정을 삭제하세요. 앱의 인증번호는 더 이상 쓸 수 없어요.',
      passkey: '기기에 패스키가 계속 표시될 수 있어요. 그러면 해당 기기의 설정이나 비밀번호 관리자에서 삭제하세요.',
      'security-key': '키에는 이 계정의 정보가 아직 남아 있어요. 지우려면 키의 전용 소프트웨어로 초기화하세요.',
      'app-password': '이 비밀번호를 쓰던 앱에서 비밀번호를 다시 물어봐요.',
    },
    defaultChanged: option => `이제 로그인할 때 다음 방법을 먼저 사용해요: ${isolate(option)}.`,
    renamed: name => `이름을 변경했어요. 새 이름: ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return '다른 모든 기기에서 로그아웃했어요.';
      return ended === 0 ? '로그인된 다른 기기가 없었어요.' : `다른 기기 ${ended}대에서 로그아웃했어요.`;
    },
    reported: name => `‘${isolate(name)}’ 항목을 신고했어요. 이제 삭제하고 다른 모든 기기에서 로그아웃하세요.`,
    gone: name => `‘${isolate(name)}’ 항목은 이미 없었어요. 지금 보이는 것이 현재 목록이에요.`,
  },
};
