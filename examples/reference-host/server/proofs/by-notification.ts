import { and, eq, isNotNull } from 'drizzle-orm';
import { pushDevices, testNotifications } from '../database/schema.js';
import { timeLeft } from '../enrollments/pending.js';
import { changeAccount } from '../http/change.js';
import { Problem } from '../http/problem.js';
import { refuseWhileLocked } from '../http/throttle.js';
import { notifyPhone } from '../push/notify-phone.js';
import { numberScope } from '../push/number-scope.js';
import { refuseTooManyTests } from '../push/refuse-too-many-tests.js';
import { errandFor } from './proof.js';
import type { Prover } from './proving.js';

/** By a notification to an app, in which the person enters the number that the page shows. */
export const byNotification: Prover = {
  start: async (host, { proof, way }) => {
    const errand = errandFor(proof, way);
    return changeAccount(host, errand.userId, async tx => {
      await refuseWhileLocked(tx, host, numberScope(errand.userId));
      const [device] = await tx.select().from(pushDevices).where(eq(pushDevices.methodId, errand.methodId));
      if (!device) throw new Problem('delivery-failed');
      // All that were sent to this phone count, whoever began: a stranger with the password is not to wear the person down.
      const earlier = and(eq(testNotifications.serial, device.serial), isNotNull(testNotifications.proofId));
      await refuseTooManyTests(tx, host, earlier, timeLeft(host, proof));
      return notifyPhone(tx, host, errand, device.serial);
    });
  },
  verify: async (host, { proof, way }, { testId }) => {
    const { methodId } = errandFor(proof, way);
    if (testId === undefined || proof.way !== way.id) throw new Problem('invalid-input');
    const ofProof = and(eq(testNotifications.id, testId), eq(testNotifications.proofId, proof.id));
    const [test] = await host.queries.select().from(testNotifications).where(ofProof);
    if (test?.state !== 'approved') throw new Problem('not-allowed');
    return { methodIds: [methodId] };
  },
};
