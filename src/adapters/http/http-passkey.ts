import type { PasskeyChallenge, PasskeyEnrollment } from '../../contract/passkey.js';
import { cancelOver, confirm } from './enrollment.js';
import { routes } from './routes.js';
import { sendForJson, type Connection } from './send.js';

/** Passkeys and security keys. */
export function httpPasskey(connection: Connection): PasskeyEnrollment {
  return {
    begin: ({ kind }, call) => sendForJson(connection, routes.beginPasskey(), call, { body: { kind } }) as Promise<PasskeyChallenge>,
    confirm: ({ enrollmentId, credential }, call) => confirm(connection, enrollmentId, { credential }, call),
    cancel: cancelOver(connection),
  };
}
