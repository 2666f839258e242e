import { findCall } from '../calls/enroll-phone.js';
import { placeCall } from '../calls/place-call.js';
import { changeAccount } from '../http/change.js';
import { Problem } from '../http/problem.js';
import { errandFor } from './proof.js';
import type { Prover } from './proving.js';

/** By `#`, pressed in a call to a phone. */
export const byCall: Prover = {
  start: async (host, { proof, way }) => {
    const errand = errandFor(proof, way);
    const { enrollmentId: _, ...placed } = await changeAccount(host, errand.userId, tx => placeCall(tx, host, errand));
    return placed;
  },
  verify: async (host, { proof, way }, { callId }) => {
    const { methodId } = errandFor(proof, way);
    if (callId === undefined || proof.way !== way.id) throw new Problem('invalid-input');
    const call = await findCall(host.queries, proof, callId);
    if (call?.state !== 'confirmed') throw new Problem('not-allowed');
    return { methodIds: [methodId] };
  },
};
