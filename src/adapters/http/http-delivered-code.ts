import type { CodeDelivery, DeliveredCodeEnrollment } from '../../contract/delivered-code.js';
import { cancelOver, confirm } from './enrollment.js';
import { routes } from './routes.js';
import { sendForJson, type Connection } from './send.js';

/** Codes that the server sends by text message, WhatsApp or email. */
export function httpDeliveredCode(connection: Connection): DeliveredCodeEnrollment {
  return {
    begin: ({ kind, to, replaces }, call) =>
      sendForJson(connection, routes.deliverCode(), call, { body: { kind, to, replaces } }) as Promise<CodeDelivery>,
    resume: async (kind, call) => sendForJson(connection, routes.resumeDelivery(kind), call) as Promise<CodeDelivery | null>,
    resend: async ({ enrollmentId, channel }, call) =>
      sendForJson(connection, routes.resendCode(enrollmentId), call, { body: { channel } }) as Promise<CodeDelivery>,
    confirm: ({ enrollmentId, code }, call) => confirm(connection, enrollmentId, { code }, call),
    cancel: cancelOver(connection),
  };
}
