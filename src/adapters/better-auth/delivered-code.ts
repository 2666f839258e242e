import { EnrollmentError, type CodeDelivery, type DeliveredCodeEnrollment, type DeliveryRequest } from '../../contract/index.js';
import type { Requests } from './connection.js';
import { readMethods, resultFor, type Context } from './context.js';
import { errandFor, type Errand } from './errands.js';
import { nameFor, Pending, type Begun } from './pending.js';

interface PendingDelivery extends Begun {
  readonly request: DeliveryRequest;
  readonly errand: Errand;
  readonly sentAt: number;
  /** The call that had it sent. */
  readonly sentBy: string;
}

/** Codes to the phone number and to the email address of the account. */
export function betterAuthDeliveredCode(context: Context): DeliveredCodeEnrollment {
  const { settings, connection } = context;
  const { codeLifetime, codeDigits, resendAfter } = settings;
  const pendings = { 'text-message': new Pending<PendingDelivery>(), email: new Pending<PendingDelivery>() };
  const ofKind = (kind: string) => (kind === 'text-message' || kind === 'email' ? pendings[kind] : undefined);
  const all = Object.values(pendings);
  const find = (id: string) => all.find(({ current }) => current?.id === id) ?? pendings.email;

  const since = ({ sentAt }: PendingDelivery): number => Date.now() - sentAt;
  const describe = (delivery: PendingDelivery): CodeDelivery => ({
    enrollmentId: delivery.id,
    sentTo: delivery.errand.to,
    digits: codeDigits,
    expiresIn: Math.max(codeLifetime - since(delivery), 0),
    resendAfter: Math.max(resendAfter - since(delivery), 0),
  });
  const requireStill = async (requests: Requests, { replaces }: DeliveryRequest): Promise<void> => {
    const isThere = replaces === undefined || (await readMethods(context, requests)).some(({ id }) => id === replaces);
    if (!isThere) throw new EnrollmentError('enrollment-expired');
  };

  return {
    begin: (request, call) =>
      connection.inTurn(call, async requests => {
        const pending = ofKind(request.kind);
        if (!pending) throw new EnrollmentError('not-allowed');
        const errand = await errandFor(settings, requests, request);
        const { current } = pending;
        const isOnItsWay =
          current?.errand.to === errand.to && current.request.replaces === request.replaces && since(current) < codeLifetime;
        if (isOnItsWay) return describe(current);
        await errand.send(requests);
        return describe(pending.begin({ id: nameFor(request.kind), request, errand, sentAt: Date.now(), sentBy: call.idempotencyKey }));
      }),

    resend: ({ enrollmentId, channel }, call) =>
      connection.inTurn(call, async requests => {
        const pending = find(enrollmentId);
        const current = pending.require(enrollmentId);
        if (channel !== undefined && channel !== current.request.kind) throw new EnrollmentError('not-allowed');
        if (current.sentBy === call.idempotencyKey) return describe(current);
        const wait = resendAfter - since(current);
        if (wait > 0) throw new EnrollmentError('rate-limited', { retryAfter: Math.ceil(wait / 1000) });
        await current.errand.send(requests);
        return describe(pending.begin({ ...current, sentAt: Date.now(), sentBy: call.idempotencyKey }));
      }),

    confirm: ({ enrollmentId, code }, call) =>
      connection.inTurn(call, async requests => {
        const before = all.map(one => one.resultOf(enrollmentId)).find(result => result !== undefined);
        if (before) return before;
        const pending = find(enrollmentId);
        const { request, errand } = pending.require(enrollmentId);
        // The server burns a code after three tries; what cannot be one is not worth any of them.
        if (!new RegExp(`^[0-9]{${codeDigits}}$`).test(code)) throw new EnrollmentError('code-rejected');
        await requireStill(requests, request);
        await errand.verify(requests, code);
        return pending.finish(enrollmentId, await resultFor(context, requests, request.kind));
      }),

    // The server has nothing to forget: its code runs out by itself.
    cancel: (enrollmentId, call) => connection.inTurn(call, async () => void find(enrollmentId).forget(enrollmentId)),
  };
}
