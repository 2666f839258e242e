import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../../src/contract/enrollment-error.js';
import { authenticatorCodeMachine } from '../../../src/methods/authenticator-code/authenticator-code-machine.js';
import { describeMachine } from '../../support/machine-suite.js';
import { later, phaseOf } from '../../support/machine-walk.js';
import { settled } from '../../support/settled.js';

const { done, failed, after } = settled(authenticatorCodeMachine);

const secret = { enrollmentId: 'e1', digits: 6 };
const result = { method: { id: 'm1', kind: 'authenticator-code', name: null, usableFor: ['sign-in'] }, becameDefault: false };
const failures: EnrollmentErrorCode[] = ['code-rejected', 'code-expired', 'enrollment-expired', 'network', 'not-allowed', 'locked'];

describeMachine(authenticatorCodeMachine, {
  inputs: [{ resumes: false }, { resumes: true }],
  events: [
    ...['next', 'back', 'another-method.wanted', 'renewal.wanted', 'renewal.confirmed', 'renewal.dismissed'].map(type => ({ type })),
    ...['code.submitted', 'retry', 'given-up', 'page.returned'].map(type => ({ type })),
    ...['next', 'retry', 'page.returned'].map(type => later({ type })),
    { type: 'code.malformed', flaw: 'too-short' },
    ...done('prepareSecret', secret),
    ...done('prepareSecret', { ...secret, expiresIn: 600_000 }),
    ...done('confirmCode', result),
    ...done('findEnrolled', result),
    ...done('findEnrolled', null),
    ...failures
      .map(code => new EnrollmentError(code))
      .flatMap(error => [...failed('prepareSecret', error), ...failed('confirmCode', error), ...failed('findEnrolled', error)]),
    ...['takingLonger', 'expiry', 'wait', 'lockout'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: (context: ContextFrom<typeof authenticatorCodeMachine>) => [
    context.enrollmentId,
    phaseOf(context.expiresAt),
    phaseOf(context.lockedUntil),
    context.problem?.code,
    phaseOf(context.problem?.waitUntil ?? 0),
    Math.min(context.wrongCodes, 2),
    context.outcome?.type,
  ],
  waysOut: ['given-up', 'another-method.wanted'],
});
