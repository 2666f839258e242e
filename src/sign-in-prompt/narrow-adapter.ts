import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { MethodOffer, Purpose, SecurityInfo } from '../contract/security-info.js';

/** The same backend, which offers nothing but methods for these purposes: the wizard then lets a person choose among what helps. */
export function narrowAdapter(adapter: EnrollmentAdapter, purposes: readonly Purpose[]): EnrollmentAdapter {
  const helps = ({ usableFor }: MethodOffer): boolean => purposes.length === 0 || usableFor.some(purpose => purposes.includes(purpose));
  const narrow = (info: SecurityInfo): SecurityInfo => ({ ...info, offers: info.offers.filter(helps) });

  const loadSecurityInfo: EnrollmentAdapter['loadSecurityInfo'] = async call => {
    const answer = await adapter.loadSecurityInfo(call);
    try {
      return narrow(answer);
    } catch {
      // Not yet read: what makes no sense is for the reader to refuse.
      return answer;
    }
  };
  // Not a copy: members of a class are on its prototype, and may come and go.
  return new Proxy({} as EnrollmentAdapter, {
    get(_, key) {
      if (key === 'loadSecurityInfo') return loadSecurityInfo;
      const member: unknown = Reflect.get(adapter, key);
      return typeof member === 'function' ? (member.bind(adapter) as unknown) : member;
    },
    has: (_, key) => Reflect.has(adapter, key),
  });
}
