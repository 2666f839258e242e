import { supersedeCalls } from '../calls/call-state.js';
import { hangUp } from '../calls/place-call.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { cancelEnrollment, findEnrollment } from './pending.js';

/** Forgets what is pending, and ends a call that is still open. Anything else is left alone. */
export async function cancel(host: Host, userId: string, id: string): Promise<void> {
  const calls = await changeAccount(host, userId, async tx => {
    const enrollment = await findEnrollment(tx, userId, id);
    const open = enrollment?.state === 'pending' ? await supersedeCalls(tx, host, id) : [];
    await cancelEnrollment(tx, userId, id);
    return open;
  });
  await hangUp(host, calls);
}
