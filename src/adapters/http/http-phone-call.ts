import type { CallStatus, PhoneCallEnrollment, PlacedCall } from '../../contract/phone-call.js';
import { cancelOver, confirm } from './enrollment.js';
import { routes } from './routes.js';
import { sendForJson, type Connection } from './send.js';
import { watch } from './watch.js';

/** Calls that the person answers by pressing `#`. */
export function httpPhoneCall(connection: Connection): PhoneCallEnrollment {
  const isOver = ({ type }: CallStatus): boolean => type !== 'calling' && type !== 'answered';
  return {
    begin: ({ kind, number, extension, replaces }, call) =>
      sendForJson(connection, routes.placeCall(), call, { body: { kind, number, extension, replaces } }) as Promise<PlacedCall>,
    callAgain: async (enrollmentId, call) =>
      sendForJson(connection, routes.callAgain(enrollmentId), call, { body: {} }) as Promise<PlacedCall>,
    watchCall: ({ enrollmentId, callId }, call) => watch<CallStatus>(connection, () => routes.call(enrollmentId, callId), isOver, call),
    confirm: ({ enrollmentId, callId }, call) => confirm(connection, enrollmentId, { callId }, call),
    cancel: cancelOver(connection),
  };
}
