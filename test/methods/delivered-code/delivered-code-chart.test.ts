import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../../src/contract/enrollment-error.js';
import { deliveredCodeMachine } from '../../../src/methods/delivered-code/delivered-code-machine.js';
import { describeMachine } from '../../support/machine-suite.js';
import { later, phaseOf } from '../../support/machine-walk.js';
import { settled } from '../../support/settled.js';
import { result, sent } from './delivery-journey.js';

const { done, failed, after } = settled(deliveredCodeMachine);

const failures: EnrollmentErrorCode[] = [
  ...(['code-rejected', 'enrollment-expired', 'already-enrolled', 'network', 'not-allowed'] as const),
  ...(['locked', 'rate-limited', 'invalid-input'] as const),
];
const asked = ['resumeDelivery', 'sendCode', 'resendCode', 'receiveCode', 'confirmCode', 'findEnrolled'];

describeMachine(deliveredCodeMachine, {
  inputs: (['none', 'fixed', 'editable'] as const).flatMap(given =>
    [true, false].map(resumes => ({ given, resumes, channel: given === 'none' ? 'email' : 'text-message' })),
  ),
  events: [
    ...['destination.submitted', 'other-destination.wanted', 'given-destination.wanted', 'code.submitted'].map(type => ({ type })),
    ...['back', 'another-method.wanted', 'resend.wanted', 'retry', 'given-up', 'page.returned'].map(type => ({ type })),
    ...['destination.submitted', 'retry', 'page.returned'].map(type => later({ type })),
    { type: 'destination.malformed', flaw: 'too-short' },
    { type: 'code.malformed', flaw: 'too-short' },
    ...['resumeDelivery', 'sendCode', 'resendCode'].flatMap(name => [
      ...done(name, sent),
      ...done(name, { ...sent, channel: 'voice', expiresIn: undefined, resendAfter: 0 }),
    ]),
    ...done('resumeDelivery', null),
    ...done('receiveCode', true),
    ...done('receiveCode', false),
    ...done('confirmCode', result),
    ...done('findEnrolled', result),
    ...done('findEnrolled', null),
    ...failures.map(code => new EnrollmentError(code)).flatMap(error => asked.flatMap(name => failed(name, error))),
    ...['takingLonger', 'expiry', 'cooldown', 'wait', 'lockout'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: (context: ContextFrom<typeof deliveredCodeMachine>) => [
    context.given,
    context.sendsTo,
    context.enrollmentId,
    context.channel,
    phaseOf(context.expiresAt),
    phaseOf(context.resendAt),
    phaseOf(context.lockedUntil),
    context.problem?.code,
    phaseOf(context.problem?.waitUntil ?? 0),
    context.outcome?.type,
  ],
  waysOut: ['given-up', 'another-method.wanted'],
});
