import type { StateValueFrom } from 'xstate';
import { actorAt } from '../../../test/support/actor-at.js';
import type { MethodOffer } from '../../../src/contract/security-info.js';
import { givenUse } from '../../../src/methods/given-use.js';
import type { CallSecrets } from '../../../src/methods/phone-call/call-view.js';
import { phoneCall } from '../../../src/methods/phone-call/phone-call.js';
import { phoneCallMachine } from '../../../src/methods/phone-call/phone-call-machine.js';
import { phoneCallView } from '../../../src/methods/phone-call/phone-call-view.js';
import { lifetimes, secrets } from '../../fixtures.js';
import { showStillMethod, vaultOf, type MethodScene } from '../../support/show-still-method.js';
import type { ContextOf, StillStory } from '../../support/show-wizard.js';

/** What a call knows of the backend's policy, and of what was typed. */
export interface CallScene extends MethodScene {
  readonly kind?: 'phone-call' | 'alternate-phone' | 'office-phone';
  readonly phone?: MethodOffer['phone'];
  readonly hasOthers?: boolean;
  readonly secrets?: Partial<CallSecrets>;
}

/** Setting up a phone that is called. */
export function showCall(
  value: StateValueFrom<typeof phoneCallMachine>,
  context: ContextOf<typeof phoneCallMachine> = () => ({}),
  scene: CallScene = {},
): StillStory {
  const { kind = 'phone-call', hasOthers = true, phone = { country: 'NL' } } = scene;
  const offer = { phone, notices: ['carrier-charges', 'interception'] } as const;
  const given = givenUse(phone);
  return showStillMethod(phoneCall, { ...scene, kind }, () => ({
    actor: actorAt(phoneCallMachine, value, {
      input: { given },
      context: { enrollmentId: 'e1', callId: 'c1', againAt: lifetimes.resend(), ...context() },
    }),
    run: {
      machine: phoneCallMachine,
      steps: ({ call: { steps } }) => [steps.number, steps.call],
      view: view => phoneCallView(view, { secrets: vaultOf(scene.secrets ?? secrets.call), kind, offer, hasOthers }),
      release: () => undefined,
    },
  }));
}

/** A number that a directory gives. */
export const givenNumber = (editable: boolean): NonNullable<CallScene['phone']> => ({
  country: 'NL',
  given: { number: '+31 20 ••• ••67', extension: '1234', editable },
});

/** What a person wrote down, as they wrote it. */
export const typedNumber = (number: string, { country = 'NL', extension = '' } = {}): CallScene => ({
  secrets: { typed: { number, country, extension } },
});
