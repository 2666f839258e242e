import { deliveriesOf, deliver, describeDelivery } from '../delivered-code/deliver.js';
import { channelsOf, isDelivered } from '../delivered-code/channels.js';
import { judgeCode } from '../delivered-code/confirm.js';
import { isOver } from '../enrollments/pending.js';
import { codeScope, tryCode } from '../enrollments/try-code.js';
import { changeAccount } from '../http/change.js';
import { Problem } from '../http/problem.js';
import { refuseWhileLocked } from '../http/throttle.js';
import { errandFor } from './proof.js';
import type { Prover } from './proving.js';

/** By a code that is sent to a phone. While one is on its way nothing more is sent, unless the person asks for it. */
export const byMessage: Prover = {
  start: async (host, { proof, way }, { channel, again }) => {
    const errand = errandFor(proof, way);
    const channels = isDelivered(errand.kind) ? channelsOf(host, errand.kind) : [];
    const chosen = channel ?? channels[0];
    if (chosen === undefined || !channels.includes(chosen)) throw new Problem('not-allowed');
    const { enrollmentId: _, ...sent } = await changeAccount(host, errand.userId, async tx => {
      await refuseWhileLocked(tx, host, codeScope(errand.userId));
      const [latest] = await deliveriesOf(tx, errand);
      const isOnItsWay = proof.way === way.id && latest && !isOver(host, latest) && !again && channel === undefined;
      return isOnItsWay ? describeDelivery(host, errand, latest) : deliver(tx, host, errand, chosen);
    });
    return sent;
  },
  verify: async (host, { proof, way }, { code }) => {
    const { userId, methodId } = errandFor(proof, way);
    if (code === undefined || proof.way !== way.id) throw new Problem('invalid-input');
    await changeAccount(host, userId, tx => tryCode(tx, host, codeScope(userId), () => judgeCode(tx, host, proof, code)));
    return { methodIds: [methodId] };
  },
};
