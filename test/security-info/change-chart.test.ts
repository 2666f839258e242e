import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import { changeMachine } from '../../src/security-info/change-machine.js';
import { describeMachine } from '../support/machine-suite.js';
import { later, phaseOf } from '../support/machine-walk.js';
import { settled } from '../support/settled.js';

const { done, failed, after } = settled(changeMachine);

const subject = { id: 'm1', kind: 'passkey', name: 'Laptop', usableFor: ['sign-in'] };
const info = { account: 'ada@example.com', methods: [subject], offers: [] };
const without = { ...info, methods: [] };
const failures = (['network', 'not-allowed', 'rate-limited', 'unavailable'] satisfies EnrollmentErrorCode[]).map(
  code => new EnrollmentError(code),
);
const made = { type: 'made', notice: { type: 'removed', method: subject } };

describeMachine(changeMachine, {
  inputs: [
    { change: 'removal', info, subject },
    { change: 'removal', info, subject: { ...subject, keptBecause: 'last-method' } },
    { change: 'name', info, subject },
    { change: 'default', info, subject: null },
  ],
  events: [
    ...['submitted', 'replacement.wanted', 'default.wanted', 'report.wanted', 'dismissed'].map(type => ({ type })),
    later({ type: 'submitted' }),
    { type: 'submitted', wanted: 'Laptop' },
    ...done('makeChange', { type: 'refused', reason: 'is-default' }),
    ...done('makeChange', made),
    ...done('makeChange', { ...made, info: without }),
    ...done('loadInfo', info),
    ...done('loadInfo', without),
    ...failures.flatMap(error => ['makeChange', 'loadInfo'].flatMap(actor => failed(actor, error))),
    ...['takingLonger', 'wait'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: ({ change, wanted, refusal, problem, outcome }: ContextFrom<typeof changeMachine>) => [
    ...[change, wanted, refusal, outcome.type],
    ...[problem?.code, phaseOf(problem?.waitUntil ?? 0)],
  ],
  waysOut: ['dismissed'],
});
