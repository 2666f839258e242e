import type { ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import { securityInfoMachine } from '../../src/security-info/security-info-machine.js';
import { describeMachine } from '../support/machine-suite.js';
import { later, phaseOf } from '../support/machine-walk.js';
import { settled } from '../support/settled.js';

const { done, failed, after } = settled(securityInfoMachine);

const method = { id: 'm1', kind: 'text-message', name: null, usableFor: ['sign-in'] };
const info = { account: 'ada@example.com', methods: [method], offers: [] };
const without = { ...info, methods: [] };
const removed = { type: 'made', notice: { type: 'removed', method } };
const failures = (['network', 'unavailable', 'rate-limited'] satisfies EnrollmentErrorCode[]).map(code => new EnrollmentError(code));

describeMachine(securityInfoMachine, {
  inputs: [undefined],
  events: [
    ...['retry', 'page.returned'].flatMap(type => [{ type }, later({ type })]),
    ...['addition.wanted', 'wizard.left'].map(type => ({ type })),
    ...['m1', 'gone'].flatMap(id => [
      { type: 'change.wanted', change: 'removal', id },
      { type: 'replacement.wanted', id },
      { type: 'correction.wanted', id },
    ]),
    { type: 'change.wanted', change: 'default' },
    { type: 'wizard.enrolled', continues: true },
    { type: 'wizard.enrolled', continues: false },
    ...done('loadInfo', info),
    ...done('loadInfo', without),
    ...done('loadWizard'),
    ...done('change', { ...removed, info: without }),
    ...done('change', { ...removed, info: null }),
    ...done('change', { type: 'left' }),
    ...done('change', { type: 'interrupted' }),
    ...done('change', { type: 'failed', problem: { code: 'network' } }),
    ...done('change', { type: 'onward', to: 'replacement' }),
    ...done('change', { type: 'onward', to: 'default' }),
    ...failed('change', new Error('crashed')),
    ...failures.flatMap(error => ['loadInfo', 'loadWizard'].flatMap(actor => failed(actor, error))),
    ...['takingLonger', 'wait'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: ({ info: known, change, subject, corrected, notice, problem }: ContextFrom<typeof securityInfoMachine>) => [
    ...[known?.methods.length, change, subject?.id, corrected, notice?.type],
    ...[problem?.code, phaseOf(problem?.waitUntil ?? 0)],
  ],
  waysOut: ['retry', 'addition.wanted', 'wizard.left'],
  // A page is left by leaving the page.
  passing: ['loading', 'unavailable', 'changing', 'enrolling.looking'],
});
