import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import { overviewMachine } from '../../src/overview/overview-machine.js';
import { describeMachine } from '../support/machine-suite.js';
import { later, phaseOf } from '../support/machine-walk.js';
import { settled } from '../support/settled.js';

const { done, failed, after } = settled(overviewMachine);

const failures = (['network', 'session-expired', 'rate-limited'] satisfies EnrollmentErrorCode[]).map(code => new EnrollmentError(code));

describeMachine(overviewMachine, {
  inputs: [undefined],
  events: [
    ...['retry', 'page.returned'].flatMap(type => [{ type }, later({ type })]),
    ...done('loadInfo', { account: 'ada@example.com', methods: [], offers: [] }),
    ...failures.flatMap(error => failed('loadInfo', error)),
    ...['takingLonger', 'wait'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: ({ info, problem }: ContextFrom<typeof overviewMachine>) => [info !== null, problem?.code, phaseOf(problem?.waitUntil ?? 0)],
  waysOut: ['retry'],
  // There is nothing to do with it but to read it.
  passing: ['loading', 'showing', 'unavailable'],
});
