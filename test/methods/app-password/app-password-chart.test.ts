import { appPasswordMachine } from '../../../src/methods/app-password/app-password-machine.js';
import { describeMachine } from '../../support/machine-suite.js';
import { shownOncePlan } from '../shown-once-plan.js';

describeMachine(appPasswordMachine, shownOncePlan(appPasswordMachine, ['name.submitted', 'name.kept', 'name.malformed']));
