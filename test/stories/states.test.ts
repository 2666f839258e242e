import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { describe, expect, it } from 'vitest';
import { appPasswordMachine } from '../../src/methods/app-password/app-password-machine.js';
import { authenticatorCodeMachine } from '../../src/methods/authenticator-code/authenticator-code-machine.js';
import { authenticatorPushMachine } from '../../src/methods/authenticator-push/authenticator-push-machine.js';
import { deliveredCodeMachine } from '../../src/methods/delivered-code/delivered-code-machine.js';
import { passkeyMachine } from '../../src/methods/passkey/passkey-machine.js';
import { recoveryCodesMachine } from '../../src/methods/recovery-codes/recovery-codes-machine.js';
import { phoneCallMachine } from '../../src/methods/phone-call/phone-call-machine.js';
import { securityQuestionsMachine } from '../../src/methods/security-questions/security-questions-machine.js';
import { overviewMachine } from '../../src/overview/overview-machine.js';
import { signInPromptMachine } from '../../src/sign-in-prompt/sign-in-prompt-machine.js';
import { stepUpMachine } from '../../src/methods/step-up-machine.js';
import { changeMachine } from '../../src/security-info/change-machine.js';
import { securityInfoMachine } from '../../src/security-info/security-info-machine.js';
import { sessionMachine } from '../../src/security-info/session-machine.js';
import { wizardMachine } from '../../src/wizard/wizard-machine.js';
import { allStories } from '../../stories/support/all-stories.js';
import { stateName } from '../../stories/support/shown-states.js';

const shown = new Set(allStories.flatMap(({ states }) => states));

/** What nobody gets to see: the wizard has gone on before it is drawn, or nothing is asked. */
const unseen = [
  'authenticatorCode: finished',
  'authenticatorPush: finished',
  'passkey: finished',
  'recoveryCodes: finished',
  'appPassword: finished',
  'phoneCall: finished',
  'deliveredCode: finished',
  'securityQuestions: finished',
  'stepUp: idle',
  'change: finished',
];

const machines = [
  wizardMachine,
  stepUpMachine,
  signInPromptMachine,
  overviewMachine,
  authenticatorCodeMachine,
  authenticatorPushMachine,
  passkeyMachine,
  recoveryCodesMachine,
  appPasswordMachine,
  phoneCallMachine,
  deliveredCodeMachine,
  securityQuestionsMachine,
  securityInfoMachine,
  changeMachine,
  sessionMachine,
] as const;

describe.each(machines)('the stories of $id', machine => {
  it('show every state a person can be in', ({ task }) => {
    const places = placesIn(machine);
    const seen = places.filter(place => !unseen.includes(place));
    const missing = seen.filter(place => !shown.has(place));
    task.meta.fact = {
      kind: 'states',
      machine: machine.id,
      seen: seen.length,
      unseen: places.length - seen.length,
      withoutStory: missing,
    };

    expect(missing).toEqual([]);
  });
});

it('says no two stories by one name', () => {
  const names = allStories.map(({ name }) => name);

  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('finds the states where they are nested, and every pair of those that are side by side', () => {
  expect(placesIn(authenticatorPushMachine)).toContain('authenticatorPush: testing.answer.denied, testing.resend.ready');
  expect(placesIn(authenticatorCodeMachine)).toContain('authenticatorCode: confirmingCode.long');
});

/** Every place in which a machine comes to rest. */
function placesIn(machine: AnyStateMachine): string[] {
  return valuesIn(machine.root).map(value => stateName(machine.id, value as never));
}

function valuesIn(node: AnyStateNode): unknown[] {
  const children = Object.entries(node.states as Record<string, AnyStateNode>).filter(([, child]) => !passesOn(child));
  if (node.type !== 'parallel')
    return children.flatMap(([key, child]) => inside(child).map(value => (value === undefined ? key : { [key]: value })));
  return children.reduce<object[]>(
    (pairs, [key, child]) => pairs.flatMap(pair => inside(child).map(value => ({ ...pair, [key]: value }))),
    [{}],
  );
}

const inside = (node: AnyStateNode): unknown[] => (Object.keys(node.states).length ? valuesIn(node) : [undefined]);

/** Left as soon as it is entered. */
const passesOn = (node: AnyStateNode): boolean => (node.always ?? []).some(({ guard }) => guard === undefined);
