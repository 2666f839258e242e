import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../../src/contract/enrollment-error.js';
import { phoneCallMachine } from '../../../src/methods/phone-call/phone-call-machine.js';
import { describeMachine } from '../../support/machine-suite.js';
import { later, phaseOf } from '../../support/machine-walk.js';
import { settled } from '../../support/settled.js';

const { done, failed, after } = settled(phoneCallMachine);

const result = { method: { id: 'm1', kind: 'phone-call', name: null, usableFor: ['sign-in'] }, becameDefault: false };
const ringing = { enrollmentId: 'e1', callId: 'c1', againAfter: 30_000 };
const failures = (
  [
    'invalid-input',
    'enrollment-expired',
    'already-enrolled',
    'network',
    'not-allowed',
    'rate-limited',
    'locked',
  ] satisfies EnrollmentErrorCode[]
).map(code => new EnrollmentError(code));

describeMachine(phoneCallMachine, {
  inputs: [{ given: 'none' }, { given: 'fixed' }, { given: 'editable' }],
  events: [
    ...['number.submitted', 'number.kept', 'other-number.wanted', 'given-number.wanted', 'call-again.wanted'],
    ...['back', 'another-method.wanted', 'retry', 'given-up', 'page.returned'],
    ...['call.answered', 'call.confirmed', 'call.no-answer', 'call.busy', 'call.declined', 'call.failed', 'call.superseded'],
  ]
    .map(type => ({ type }))
    .concat(
      ['number.submitted', 'number.kept', 'retry', 'page.returned'].map(type => later({ type })),
      { type: 'number.malformed', flaws: { number: 'too-short' } } as { type: string },
      failures.map(error => ({ type: 'watch.failed', error })),
      done('placeCall', ringing),
      done('callAgain', ringing),
      done('confirmCall', result),
      done('findEnrolled', result),
      done('findEnrolled', null),
      failures.flatMap(error => ['placeCall', 'callAgain', 'confirmCall', 'findEnrolled'].flatMap(actor => failed(actor, error))),
      ['takingLonger', 'cooldown', 'wait'].flatMap(after).flatMap(event => [event, later(event)]),
    ),
  facts: (context: ContextFrom<typeof phoneCallMachine>) => [
    context.given,
    context.calls,
    context.enrollmentId,
    phaseOf(context.againAt),
    context.problem?.code,
    phaseOf(context.problem?.waitUntil ?? 0),
    context.outcome?.type,
  ],
  waysOut: ['given-up', 'another-method.wanted'],
  reports: { watchCall: 'watch.failed' },
});
