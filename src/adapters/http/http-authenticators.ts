import type { TotpActivation, TotpEnrollment } from '../../contract/authenticator-code.js';
import type { ActivationStatus, PushActivation, PushEnrollment, TestNotification, TestStatus } from '../../contract/authenticator-push.js';
import { cancelOver, confirm } from './enrollment.js';
import { routes } from './routes.js';
import { sendForJson, type Connection } from './send.js';
import { watch } from './watch.js';

/** Apps that show one-time codes. */
export function httpAuthenticatorCode(connection: Connection): TotpEnrollment {
  return {
    begin: ({ renew }, call) => sendForJson(connection, routes.beginCode(), call, { body: { renew } }) as Promise<TotpActivation>,
    confirm: ({ enrollmentId, code }, call) => confirm(connection, enrollmentId, { code }, call),
    cancel: cancelOver(connection),
  };
}

/** Apps that get notifications. */
export function httpAuthenticatorPush(connection: Connection): PushEnrollment {
  const isOver = ({ type }: ActivationStatus | TestStatus): boolean => type !== 'waiting';
  return {
    begin: ({ renew }, call) => sendForJson(connection, routes.beginPush(), call, { body: { renew } }) as Promise<PushActivation>,
    watchActivation: (enrollmentId, call) => watch<ActivationStatus>(connection, () => routes.activation(enrollmentId), isOver, call),
    sendTest: async (enrollmentId, call) =>
      sendForJson(connection, routes.sendTest(enrollmentId), call, { body: {} }) as Promise<TestNotification>,
    watchTest: ({ enrollmentId, testId }, call) => watch<TestStatus>(connection, () => routes.test(enrollmentId, testId), isOver, call),
    confirm: ({ enrollmentId, testId }, call) => confirm(connection, enrollmentId, { testId }, call),
    cancel: cancelOver(connection),
  };
}
