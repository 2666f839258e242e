import type { ContextFrom } from 'xstate';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { sessionMachine } from '../../src/security-info/session-machine.js';
import { describeMachine } from '../support/machine-suite.js';
import { later, phaseOf } from '../support/machine-walk.js';
import { settled } from '../support/settled.js';

const { done, failed, after } = settled(sessionMachine);

const minute = 60_000;

describeMachine(sessionMachine, {
  inputs: [undefined],
  events: [
    ...[undefined, 0, minute, 15 * minute].map(expiresIn => ({ type: 'session.told', expiresIn })),
    ...[{ type: 'page.returned' }, { type: 'extension.wanted' }, ...after('untilWarning'), ...after('untilEnd')].flatMap(event => [
      event,
      later(event),
    ]),
    ...after('takingLonger'),
    ...done('extendSession', { sessionExpiresIn: 15 * minute }),
    ...failed('extendSession', new EnrollmentError('network')),
  ],
  facts: ({ endsAt, problem }: ContextFrom<typeof sessionMachine>) => [phaseOf(endsAt), endsAt > 2 * minute, problem?.code],
  waysOut: ['session.told'],
});
