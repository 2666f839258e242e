import { EnrollmentError, type Call, type MethodKind, type PhoneCallEnrollment, type PlacedCall } from '../../contract/index.js';
import type { EnrollmentId, EnrollmentResult, MethodId } from '../../contract/index.js';
import { calledNumber, type CalledNumber } from './called-number.js';
import type { DemoAccount } from './demo-account.js';
import type { DemoGate } from './demo-gate.js';
import type { DemoSettings } from './demo-options.js';
import { DemoPending, type Pending } from './demo-pending.js';
import type { PlayedPhone } from './demo-phone.js';
import { DemoRing } from './demo-ring.js';

interface Called extends CalledNumber {
  readonly rings: DemoRing[];
  readonly replaces: MethodId | undefined;
}

const kinds: readonly MethodKind[] = ['phone-call', 'alternate-phone', 'office-phone'];

/** Phones that are called, and answer by `#`. */
export function demoPhoneCall(settings: DemoSettings, gate: DemoGate, account: DemoAccount, phone: PlayedPhone): PhoneCallEnrollment {
  const { clock, resendAfter } = settings;
  const pending = new Map(
    kinds.map(kind => [
      kind,
      new DemoPending<Called>(kind, clock, settings.enrollmentLifetime, ({ rings }) => rings.at(-1)?.end('declined')),
    ]),
  );
  const enrolled = new Map<string, string>();
  let confirmed: { readonly enrollmentId: string; readonly callId: string; readonly result: EnrollmentResult } | undefined;
  let count = 0;

  const find = (id: EnrollmentId): readonly [MethodKind, DemoPending<Called>] => {
    const found = [...pending].find(([, { current }]) => current?.id === id);
    if (!found) throw new EnrollmentError('enrollment-expired');
    return found;
  };

  const requireRing = ({ rings }: Called, callId: string): DemoRing => {
    const ring = rings.find(({ id }) => id === callId);
    if (!ring) throw new EnrollmentError('enrollment-expired');
    return ring;
  };

  const requireUnknown = (destination: string): void => {
    const known = account.methodsOf(...kinds).some(({ id }) => enrolled.get(id) === destination);
    if (known) throw new EnrollmentError('already-enrolled');
  };

  const place = ({ id, content }: Pending<Called>, { idempotencyKey }: Call): PlacedCall => {
    const latest = content.rings.at(-1);
    const wait = latest ? latest.placedAt + resendAfter - clock.now() : 0;
    if (latest?.placedBy !== idempotencyKey) {
      if (wait > 0) throw new EnrollmentError('rate-limited', { retryAfter: Math.ceil(wait / 1000) });
      latest?.end('superseded');
      count += 1;
      const ring = new DemoRing(`call-${count}`, idempotencyKey, clock);
      content.rings.push(ring);
      phone.ring(content.destination, ring);
    }
    return { enrollmentId: id, callId: content.rings.at(-1)?.id ?? '', calling: content.shown, callAgainAfter: resendAfter };
  };

  return {
    begin: (request, call) =>
      gate.pass('phoneCall.begin', call, () => {
        const ofKind = pending.get(request.kind);
        if (!ofKind) throw new EnrollmentError('invalid-input');
        account.requireOffered(request.kind, request.replaces);
        const { destination, shown } = calledNumber(request, settings);
        requireUnknown(destination);
        const { content } = ofKind.current ?? {};
        const renew = content?.destination !== destination || content.replaces !== request.replaces;
        return place(
          ofKind.resumeOrBegin({ renew }, call, () => ({ destination, shown, rings: [], replaces: request.replaces })),
          call,
        );
      }),

    callAgain: (enrollmentId, call) =>
      gate.pass('phoneCall.callAgain', call, () => place(find(enrollmentId)[1].require(enrollmentId), call)),

    watchCall: ({ enrollmentId, callId }, call) =>
      gate.follow('phoneCall.watchCall', call, signal =>
        requireRing(find(enrollmentId)[1].require(enrollmentId).content, callId).status.watch(signal),
      ),

    confirm: ({ enrollmentId, callId }, call) =>
      gate.pass('phoneCall.confirm', call, () => {
        if (confirmed?.enrollmentId === enrollmentId && confirmed.callId === callId) return confirmed.result;
        const [kind, ofKind] = find(enrollmentId);
        const { content } = ofKind.require(enrollmentId);
        if (requireRing(content, callId).status.value.type !== 'confirmed') throw new EnrollmentError('not-allowed');
        requireUnknown(content.destination);
        const { replaces, shown } = content;
        const result = replaces === undefined ? account.add(kind, { detail: shown }) : account.correct(replaces, kind, shown);
        enrolled.set(result.method.id, content.destination);
        ofKind.finish();
        confirmed = { enrollmentId, callId, result };
        return result;
      }),

    cancel: (enrollmentId, call) =>
      gate.pass('phoneCall.cancel', call, () => {
        for (const ofKind of pending.values()) ofKind.cancel(enrollmentId);
      }),
  };
}
