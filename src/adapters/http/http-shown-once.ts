import type { AppPasswordActivation, AppPasswordEnrollment } from '../../contract/app-password.js';
import type { RecoveryCodeSet, RecoveryCodesEnrollment } from '../../contract/recovery-codes.js';
import { cancelOver, confirm } from './enrollment.js';
import { routes } from './routes.js';
import { sendForJson, type Connection } from './send.js';

/** Codes for when nothing else works. */
export function httpRecoveryCodes(connection: Connection): RecoveryCodesEnrollment {
  return {
    begin: ({ renew }, call) => sendForJson(connection, routes.beginRecoveryCodes(), call, { body: { renew } }) as Promise<RecoveryCodeSet>,
    confirm: (enrollmentId, call) => confirm(connection, enrollmentId, { saved: true }, call),
    cancel: cancelOver(connection),
  };
}

/** Passwords for programs that know no other way to sign in. */
export function httpAppPassword(connection: Connection): AppPasswordEnrollment {
  return {
    begin: ({ name }, call) =>
      sendForJson(connection, routes.beginAppPassword(), call, { body: { name } }) as Promise<AppPasswordActivation>,
    confirm: (enrollmentId, call) => confirm(connection, enrollmentId, { saved: true }, call),
    cancel: cancelOver(connection),
  };
}
