import { and, eq } from 'drizzle-orm';
import type { ActivationStatus, TestReference, TestStatus } from 'enrollkit/contract';
import { pushDevices, testNotifications } from '../database/schema.js';
import { forErrand } from '../enrollments/errand.js';
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
  return {
    ...watchNotification(host, { errandId: enrollmentId, testId }),
    read: async () => {
      const enrollment = await findEnrollment(host.queries, userId, enrollmentId);
      return enrollment && readNotification(host, { errandId: enrollmentId, testId });
    },
  };
}

interface Asked {
  readonly errandId: string;
  readonly testId: string;
}

/** What became of a notification, whoever it was sent for: whether somebody may know is to be asked before. */
export function watchNotification(host: Host, asked: Asked): Watched<TestStatus> {
  return {
    topic: enrollmentTopic(asked.errandId),
    isLast: ({ type }) => type !== 'waiting',
    whenGone: { type: 'expired' },
    read: () => readNotification(host, asked),
  };
}

async function readNotification(host: Host, { errandId, testId }: Asked): ReturnType<Watched<TestStatus>['read']> {
  const ofErrand = and(eq(testNotifications.id, testId), forErrand(testNotifications, errandId));
  const [test] = await host.queries.select().from(testNotifications).where(ofErrand);
  if (!test) return undefined;
  const hasExpired = test.state === 'waiting' && isOver(host, test);
  return { status: { type: hasExpired ? 'expired' : test.state }, expiresIn: timeLeft(host, test) };
}
