import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { stepUpMachine } from '../../src/methods/step-up-machine.js';
import { describeMachine } from '../support/machine-suite.js';
import { settled } from '../support/settled.js';

const { done, failed } = settled(stepUpMachine);

describeMachine(stepUpMachine, {
  inputs: [undefined],
  events: [
    { type: 'step-up.required', request: { reason: 'session-expired' } },
    { type: 'step-up.cancelled' },
    ...done('proveIdentity'),
    ...failed('proveIdentity', new EnrollmentError('step-up-cancelled')),
  ],
  facts: () => null,
  waysOut: ['step-up.cancelled', 'step-up.required'],
});
