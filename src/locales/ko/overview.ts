import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';

/** Korean, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: '로그인 방법',
  count: signIn => (signIn === 0 ? '설정한 로그인 방법이 없어요' : `로그인 방법 ${signIn}개`),
  resetOnly: count => `그 외 비밀번호 재설정 전용 ${count}개`,
  names: (names, more) => listIn('ko', names, ...(more > 0 ? [`그 외 ${more}개`] : [])),
  nothing: '방법을 설정하세요. 비밀번호만으로는 아무도 로그인할 수 없게 돼요.',
  second: '두 번째 방법을 추가하세요. 지금 방법을 쓸 수 없게 되어도 로그인할 수 있어요.',
  passOnly: until => `임시 액세스 패스만 있고, ${until}까지 쓸 수 있어요. 그 전에 방법을 추가하세요.`,
  asked: '소속 조직에서 로그인 방법을 더 설정하도록 요청했어요.',
  askedBy: moment => `소속 조직에서 ${moment}까지 로그인 방법을 더 설정하도록 요청했어요.`,
  review: '지금도 모두 맞는지 확인하세요.',
  renewal: count => `설정한 방법 중 ${count}개를 지금 쓸 수 없어요.`,
  unavailable: '로그인 방법을 불러오지 못했어요.',
  signedOut: '보려면 다시 로그인하세요.',
  manage: '로그인 방법 관리',
};
