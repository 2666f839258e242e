import { and, eq } from 'drizzle-orm';
import type { ActivationStatus, TestReference, TestStatus } from 'enrollkit/contract';
import { pushDevices, testNotifications } from '../database/schema.js';
import { enrollmentTopic, findEnrollment, isOver, timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import type { Watched } from '../http/status-response.js';

/** Whether the app has activated itself. */
export function watchActivation(host: Host, userId: string, enrollmentId: string): Watched<ActivationStatus> {
  return {
    topic: enrollmentTopic(enrollmentId),
    isLast: ({ type }) => type !== 'waiting',
    whenGone: { type: 'expired' },
    read: async () => {
      const enrollment = await findEnrollment(host.queries, userId, enrollmentId);
      if (enrollment?.kind !== 'authenticator-push') return undefined;
      const expiresIn = timeLeft(host, enrollment);
      const of = enrollment.methodId ? eq(pushDevices.methodId, enrollment.methodId) : eq(pushDevices.enrollmentId, enrollmentId);
      const [device] = await host.queries.select().from(pushDevices).where(of);
      if (enrollment.state === 'pending' && isOver(host, enrollment)) return { status: { type: 'expired' }, expiresIn };
      if (!device) return { status: { type: 'waiting' }, expiresIn };
      return { status: { type: 'activated', ...(device.name && { device: device.name }) }, expiresIn };
    },
  };
}

/** What became of a test notification. */
export function watchTest(host: Host, userId: string, { enrollmentId, testId }: TestReference): Watched<TestStatus> {
  const ofEnrollment = and(eq(testNotifications.id, testId), eq(testNotifications.enrollmentId, enrollmentId));
  return {
    topic: enrollmentTopic(enrollmentId),
    isLast: ({ type }) => type !== 'waiting',
    whenGone: { type: 'expired' },
    read: async () => {
      const enrollment = await findEnrollment(host.queries, userId, enrollmentId);
      const [test] = enrollment ? await host.queries.select().from(testNotifications).where(ofEnrollment) : [];
      if (!test) return undefined;
      const hasExpired = test.state === 'waiting' && isOver(host, test);
      return { status: { type: hasExpired ? 'expired' : test.state }, expiresIn: timeLeft(host, test) };
    },
  };
}
