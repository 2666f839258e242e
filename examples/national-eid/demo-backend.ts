import { EnrollmentError, type Call, type EnrolledMethod, type EnrollmentAdapter, type MethodOffer } from 'enrollkit/contract';
import './backend.js';

const offer: MethodOffer = { kind: 'national-eid', availability: { type: 'available' }, usableFor: ['sign-in', 'password-reset'] };

/** The page of the government, as far as the backend knows of it. */
interface PlayedEid {
  /** What the person does there. */
  confirm(): void;
}

/** A backend in the page, on top of another, for trying it out. */
export function withDemoEid<Adapter extends EnrollmentAdapter>(adapter: Adapter): Adapter & { readonly eid: PlayedEid } {
  let state: 'idle' | 'begun' | 'confirmed' = 'idle';
  let enrolled: EnrolledMethod | undefined;

  return {
    ...adapter,
    async loadSecurityInfo(call: Call) {
      const info = await adapter.loadSecurityInfo(call);
      return { ...info, methods: [...info.methods, ...(enrolled ? [enrolled] : [])], offers: [...info.offers, offer] };
    },
    nationalEid: {
      async begin() {
        state = 'begun';
        return { url: 'https://eid.example/log-in' };
      },
      async complete() {
        if (state !== 'confirmed') throw new EnrollmentError('not-allowed');
        state = 'idle';
        enrolled = { id: 'eid-1', kind: 'national-eid', name: null, usableFor: offer.usableFor };
        return { method: enrolled, becameDefault: false };
      },
      async cancel() {
        state = 'idle';
      },
    },
    eid: {
      confirm() {
        if (state === 'begun') state = 'confirmed';
      },
    },
  };
}
