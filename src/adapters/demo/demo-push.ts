import {
  EnrollmentError,
  type ActivationStatus,
  type EnrollmentResult,
  type PushEnrollment,
  type TestNotification,
} from '../../contract/index.js';
import type { DemoAccount } from './demo-account.js';
import type { DemoGate } from './demo-gate.js';
import type { DemoSettings } from './demo-options.js';
import { DemoPending } from './demo-pending.js';
import type { PlayedPhone } from './demo-phone.js';
import { randomActivationCode, randomNumber } from './demo-random.js';
import { DemoTest } from './demo-test.js';
import { Watchable } from './watchable.js';

interface PushContent {
  readonly code: string;
  readonly activation: Watchable<ActivationStatus>;
  readonly tests: DemoTest[];
}

const kind = 'authenticator-push';
const url = 'https://contoso.example/activate';

/** An app that gets notifications, on a phone that is played. */
export function demoPush(settings: DemoSettings, gate: DemoGate, account: DemoAccount, phone: PlayedPhone): PushEnrollment {
  const { clock, resendAfter, testLifetime } = settings;
  let count = 0;
  let confirmed: { readonly testId: string; readonly result: EnrollmentResult } | undefined;

  const pending = new DemoPending<PushContent>(kind, clock, settings.enrollmentLifetime, ({ activation, tests }) => {
    activation.change({ type: 'expired' });
    tests.at(-1)?.end('expired');
  });

  const requireTest = (enrollmentId: string, testId: string): DemoTest => {
    const test = pending.require(enrollmentId).content.tests.find(({ id }) => id === testId);
    if (!test) throw new EnrollmentError('enrollment-expired');
    return test;
  };

  const describe = (test: DemoTest): TestNotification => ({ testId: test.id, number: test.number, expiresIn: test.timeLeft, resendAfter });

  return {
    begin: (request, call) =>
      gate.pass('authenticatorPush.begin', call, () => {
        account.requireOffered(kind);
        const { id, expiresAt, content } = pending.resumeOrBegin(request, call, () => ({
          code: randomActivationCode(settings),
          activation: new Watchable<ActivationStatus>({ type: 'waiting' }, ({ type }) => type !== 'waiting'),
          tests: [],
        }));
        phone.showActivation(content.activation);
        const query = `code=${content.code.replaceAll(' ', '')}`;
        return {
          enrollmentId: id,
          expiresIn: expiresAt - clock.now(),
          qrContent: `contoso-authenticator://activate?${query}&url=${encodeURIComponent(url)}`,
          code: content.code,
          url,
          deepLink: `${url}?${query}`,
        };
      }),

    watchActivation: (enrollmentId, call) =>
      gate.follow('authenticatorPush.watchActivation', call, signal => pending.require(enrollmentId).content.activation.watch(signal)),

    sendTest: (enrollmentId, call) =>
      gate.pass('authenticatorPush.sendTest', call, () => {
        const { activation, tests } = pending.require(enrollmentId).content;
        const latest = tests.at(-1);
        if (latest?.sentBy === call.idempotencyKey) return describe(latest);
        if (activation.value.type !== 'activated') throw new EnrollmentError('delivery-failed');
        const wait = latest ? latest.sentAt + resendAfter - clock.now() : 0;
        if (wait > 0) throw new EnrollmentError('rate-limited', { retryAfter: Math.ceil(wait / 1000) });
        latest?.end('superseded');
        count += 1;
        const test = new DemoTest(`test-${count}`, randomNumber(settings), call.idempotencyKey, clock, testLifetime);
        tests.push(test);
        phone.notify(test);
        return describe(test);
      }),

    watchTest: ({ enrollmentId, testId }, call) =>
      gate.follow('authenticatorPush.watchTest', call, signal => requireTest(enrollmentId, testId).status.watch(signal)),

    confirm: ({ enrollmentId, testId }, call) =>
      gate.pass('authenticatorPush.confirm', call, () => {
        if (confirmed?.testId === testId) return confirmed.result;
        const test = requireTest(enrollmentId, testId);
        if (test.status.value.type !== 'approved') throw new EnrollmentError('not-allowed');
        const { activation } = pending.require(enrollmentId).content;
        const result = account.add(kind, deviceOf(activation.value));
        pending.finish();
        confirmed = { testId, result };
        return result;
      }),

    cancel: (enrollmentId, call) => gate.pass('authenticatorPush.cancel', call, () => pending.cancel(enrollmentId)),
  };
}

const deviceOf = (status: ActivationStatus): { detail?: string } =>
  status.type === 'activated' && status.device ? { detail: status.device } : {};
