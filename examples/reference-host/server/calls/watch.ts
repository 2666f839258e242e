import type { CallReference, CallStatus } from 'enrollkit/contract';
import { findEnrollment, timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import type { Watched } from '../http/status-response.js';
import { callTopic, stateOf } from './call-state.js';
import { findCall } from './enroll-phone.js';

/** How a call goes. */
export function watchCall(host: Host, userId: string, { enrollmentId, callId }: CallReference): Watched<CallStatus> {
  return {
    ...watchErrandCall(host, { errandId: enrollmentId, callId }),
    read: async () => {
      const enrollment = await findEnrollment(host.queries, userId, enrollmentId);
      return enrollment && readCall(host, { errandId: enrollmentId, callId });
    },
  };
}

interface Placed {
  readonly errandId: string;
  readonly callId: string;
}

/** The same, whoever is called for: whether somebody may know is to be asked before. */
export function watchErrandCall(host: Host, placed: Placed): Watched<CallStatus> {
  return {
    topic: callTopic(placed.callId),
    isLast: ({ type }) => type !== 'calling' && type !== 'answered',
    whenGone: { type: 'superseded' },
    read: () => readCall(host, placed),
  };
}

async function readCall(host: Host, { errandId, callId }: Placed): ReturnType<Watched<CallStatus>['read']> {
  const call = await findCall(host.queries, { id: errandId }, callId);
  return call && { status: { type: stateOf(host, call) }, expiresIn: timeLeft(host, call) };
}
