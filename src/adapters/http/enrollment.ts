import type { Call } from '../../contract/call.js';
import type { EnrollmentResult } from '../../contract/security-info.js';
import { routes } from './routes.js';
import { send, sendForJson, type Connection } from './send.js';

/** What makes a method active, each kind in its own way. */
export async function confirm(connection: Connection, enrollmentId: string, proof: object, call: Call): Promise<EnrollmentResult> {
  return sendForJson(connection, routes.confirm(enrollmentId), call, { body: proof }) as Promise<EnrollmentResult>;
}

/** All kinds of enrollment are cancelled alike, also when the page goes away. */
export function cancelOver(connection: Connection): (enrollmentId: string, call: Call) => Promise<void> {
  return async (enrollmentId, call) => {
    await send(connection, routes.cancel(enrollmentId), call, { keepalive: true });
  };
}
