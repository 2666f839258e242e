import type { CallReference, CallStatus } from 'enrollkit/contract';
import { findEnrollment, timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import type { Watched } from '../http/status-response.js';
import { callTopic, stateOf } from './call-state.js';
import { findCall } from './enroll-phone.js';

/** How a call goes. */
export function watchCall(host: Host, userId: string, { enrollmentId, callId }: CallReference): Watched<CallStatus> {
  return {
    topic: callTopic(callId),
    isLast: ({ type }) => type !== 'calling' && type !== 'answered',
    whenGone: { type: 'superseded' },
    read: async () => {
      const enrollment = await findEnrollment(host.queries, userId, enrollmentId);
      const call = enrollment && (await findCall(host.queries, enrollment, callId));
      return call && { status: { type: stateOf(host, call) }, expiresIn: timeLeft(host, call) };
    },
  };
}
