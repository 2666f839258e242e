import {
  EnrollmentError,
  type CodeDelivery,
  type DeliveredCodeEnrollment,
  type EnrollmentId,
  type EnrollmentResult,
  type MethodKind,
} from '../../contract/index.js';
import type { DemoAccount } from './demo-account.js';
import { DemoDelivery } from './demo-delivery.js';
import { requireDestination } from './demo-destination.js';
import type { DemoGate } from './demo-gate.js';
import type { PlayedInbox } from './demo-inbox.js';
import type { DemoSettings } from './demo-options.js';
import { DemoPending, type Pending } from './demo-pending.js';
import { DemoTries } from './demo-tries.js';

export const deliveredKinds: readonly MethodKind[] = ['text-message', 'whatsapp', 'email'];

/** Codes that are sent to a phone or an email address, and arrive in an inbox that is played. */
export function demoDeliveredCode(
  settings: DemoSettings,
  gate: DemoGate,
  account: DemoAccount,
  inbox: PlayedInbox,
): DeliveredCodeEnrollment {
  const { clock, enrollmentLifetime } = settings;
  const pending = new Map(deliveredKinds.map(kind => [kind, new DemoPending<DemoDelivery>(kind, clock, enrollmentLifetime)]));
  const tries = new DemoTries(settings);
  /** Where each method on the account sends its codes. */
  const enrolled = new Map<string, string>();
  let confirmed: { readonly id: string; readonly key: string; readonly result: EnrollmentResult } | undefined;

  const find = (id: EnrollmentId) => {
    const found = [...pending].find(([, { current }]) => current?.id === id);
    if (!found) throw new EnrollmentError('enrollment-expired');
    return { kind: found[0], ofKind: found[1], delivery: found[1].require(id).content };
  };

  const requireUnknown = (kind: MethodKind, to: string): void => {
    if (account.methodsOf(kind).some(({ id }) => enrolled.get(id) === to)) throw new EnrollmentError('already-enrolled');
  };

  const describe = ({ id, content }: Pick<Pending<DemoDelivery>, 'id' | 'content'>): CodeDelivery => ({
    enrollmentId: id,
    sentTo: content.destination.shown,
    channel: content.channel,
    otherChannels: content.otherChannels,
    digits: 6,
    expiresIn: content.expiresIn,
    resendAfter: content.resendAfter,
  });

  return {
    begin: (request, call) =>
      gate.pass('deliveredCode.begin', call, () => {
        const ofKind = pending.get(request.kind);
        if (!ofKind) throw new EnrollmentError('invalid-input');
        account.requireOffered(request.kind, request.replaces);
        const destination = requireDestination(request, settings);
        requireUnknown(request.kind, destination.to);
        tries.requireUnlocked();
        const { content } = ofKind.current ?? {};
        const renew = content?.destination.to !== destination.to || content.replaces !== request.replaces;
        const begun = ofKind.resumeOrBegin({ renew }, call, () => new DemoDelivery(destination, request, settings, inbox));
        if (begun.content.expiresIn === 0) begun.content.send(call);
        return describe(begun);
      }),

    resume: (kind, call) =>
      gate.pass('deliveredCode.resume', call, () => {
        const current = pending.get(kind)?.current;
        return current ? describe(current) : null;
      }),

    resend: ({ enrollmentId, channel }, call) =>
      gate.pass('deliveredCode.resend', call, () => {
        const { delivery } = find(enrollmentId);
        tries.requireUnlocked();
        const wait = delivery.wasAskedBy(call) || delivery.expiresIn === 0 ? 0 : delivery.resendAfter;
        if (wait > 0) throw new EnrollmentError('rate-limited', { retryAfter: Math.ceil(wait / 1000) });
        delivery.send(call, channel);
        return describe({ id: enrollmentId, content: delivery });
      }),

    confirm: ({ enrollmentId, code }, call) =>
      gate.pass('deliveredCode.confirm', call, () => {
        if (confirmed?.id === enrollmentId && confirmed.key === call.idempotencyKey) return confirmed.result;
        const { kind, ofKind, delivery } = find(enrollmentId);
        tries.requireUnlocked();
        const verdict = delivery.judge(code);
        if (verdict === 'wrong') tries.refuse();
        if (verdict === 'late') throw new EnrollmentError('code-expired');
        requireUnknown(kind, delivery.destination.to);
        const { replaces, destination } = delivery;
        const result =
          replaces === undefined ? account.add(kind, { detail: destination.shown }) : account.correct(replaces, kind, destination.shown);
        enrolled.set(result.method.id, delivery.destination.to);
        tries.reset();
        ofKind.finish();
        confirmed = { id: enrollmentId, key: call.idempotencyKey, result };
        return result;
      }),

    cancel: (enrollmentId, call) =>
      gate.pass('deliveredCode.cancel', call, () => {
        for (const ofKind of pending.values()) ofKind.cancel(enrollmentId);
      }),
  };
}
