import { recoveryCodesMachine } from '../../../src/methods/recovery-codes/recovery-codes-machine.js';
import { describeMachine } from '../../support/machine-suite.js';
import { shownOncePlan } from '../shown-once-plan.js';

describeMachine(recoveryCodesMachine, shownOncePlan(recoveryCodesMachine, ['renewal.confirmed', 'renewal.dismissed']));
