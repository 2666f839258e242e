import { createMachine, type ContextFrom } from 'xstate';
import { EnrollmentError, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import { wizardMachine } from '../../src/wizard/wizard-machine.js';
import { describeMachine } from '../support/machine-suite.js';
import { later, phaseOf } from '../support/machine-walk.js';
import { settled } from '../support/settled.js';

const { done, failed, after } = settled(wizardMachine);

const result = { method: { id: 'm1', kind: 'authenticator-code', name: null, usableFor: ['sign-in'] }, becameDefault: false };
const info = {
  account: 'ada@example.com',
  methods: [],
  offers: [{ kind: 'authenticator-code', availability: { type: 'available' }, usableFor: [] }],
};
const failures = (['network', 'unavailable', 'rate-limited'] satisfies EnrollmentErrorCode[]).map(code => new EnrollmentError(code));

describeMachine(wizardMachine, {
  inputs: [{ kind: null }, { kind: 'authenticator-code' }, { kind: 'authenticator-push' }],
  events: [
    ...['retry', 'back', 'another.wanted', 'done', 'cancel'].map(type => ({ type })),
    later({ type: 'retry' }),
    { type: 'method.chosen', kind: 'authenticator-code' },
    { type: 'done', name: 'Work phone' },
    { type: 'another.wanted', name: 'Work phone' },
    ...done('loadInfo', info),
    ...done('openMethod', { machine: createMachine({}), input: undefined }),
    ...done('openMethod', undefined),
    ...done('renameMethod', 'Work phone'),
    ...done('method', { type: 'enrolled', result }),
    ...done('method', { type: 'failed', problem: { code: 'not-allowed' } }),
    ...done('method', { type: 'left', to: 'choice' }),
    ...done('method', { type: 'left', to: 'authenticator-push' }),
    ...done('method', undefined),
    ...failed('method', new Error('crashed')),
    ...failures.flatMap(error => ['loadInfo', 'openMethod', 'renameMethod'].flatMap(actor => failed(actor, error))),
    ...['takingLonger', 'wait'].flatMap(delay => after(delay)).flatMap(event => [event, later(event)]),
  ],
  facts: ({ kind, result, onward, problem }: ContextFrom<typeof wizardMachine>) => [
    kind,
    result !== null,
    onward,
    problem?.code,
    phaseOf(problem?.waitUntil ?? 0),
  ],
  waysOut: ['cancel'],
});
