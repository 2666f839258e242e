import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../../src/contract/enrollment-error.js';
import { authenticatorPushMachine } from '../../../src/methods/authenticator-push/authenticator-push-machine.js';
import { describeMachine } from '../../support/machine-suite.js';
import { later, phaseOf } from '../../support/machine-walk.js';
import { settled } from '../../support/settled.js';

const { done, failed, after } = settled(authenticatorPushMachine);

const result = { method: { id: 'm1', kind: 'authenticator-push', name: null, usableFor: ['sign-in'] }, becameDefault: false };
const test = { testId: 't1', expiresIn: 60_000, resendAfter: 30_000 };
const failures = (['enrollment-expired', 'network', 'not-allowed', 'rate-limited'] satisfies EnrollmentErrorCode[]).map(
  code => new EnrollmentError(code),
);

describeMachine(authenticatorPushMachine, {
  inputs: [{ resumes: false }, { resumes: true }],
  events: [
    ...['next', 'back', 'another-method.wanted', 'codes.wanted', 'renewal.wanted', 'renewal.confirmed', 'renewal.dismissed'],
    ...['resend.wanted', 'retry', 'given-up', 'page.returned', 'activation.expired'],
    ...['test.approved', 'test.denied', 'test.expired', 'test.superseded', 'test.unreachable'],
  ]
    .map(type => ({ type }))
    .concat(
      ['next', 'retry', 'page.returned'].map(type => later({ type })),
      { type: 'app.activated', device: 'Pixel' } as { type: string },
      failures.map(error => ({ type: 'watch.failed', error })),
      done('prepareActivation', { enrollmentId: 'e1' }),
      done('prepareActivation', { enrollmentId: 'e1', expiresIn: 600_000 }),
      done('sendTest', test),
      done('confirmTest', result),
      failures.flatMap(error => ['prepareActivation', 'sendTest', 'confirmTest'].flatMap(actor => failed(actor, error))),
      ['takingLonger', 'expiry', 'testExpiry', 'resendCooldown', 'wait'].flatMap(after).flatMap(event => [event, later(event)]),
    ),
  facts: (context: ContextFrom<typeof authenticatorPushMachine>) => [
    context.enrollmentId,
    phaseOf(context.expiresAt),
    phaseOf(context.testExpiresAt),
    phaseOf(context.resendAt),
    context.problem?.code,
    phaseOf(context.problem?.waitUntil ?? 0),
    context.outcome?.type,
  ],
  waysOut: ['given-up', 'another-method.wanted', 'codes.wanted'],
  reports: { watchActivation: 'watch.failed', watchTest: 'watch.failed' },
});
