import type { StateValueFrom } from 'xstate';
import { actorAt } from '../../../test/support/actor-at.js';
import type { MethodOffer } from '../../../src/contract/security-info.js';
import { deliveredCode } from '../../../src/methods/delivered-code/delivered-code.js';
import { deliveredCodeMachine } from '../../../src/methods/delivered-code/delivered-code-machine.js';
import { deliveredCodeView } from '../../../src/methods/delivered-code/delivered-code-view.js';
import { channelOf, type DeliverySecrets } from '../../../src/methods/delivered-code/delivery-view.js';
import { givenUse } from '../../../src/methods/given-use.js';
import { info, lifetimes, offer as sampleOffer, secrets } from '../../fixtures.js';
import { showStillMethod, vaultOf, type MethodScene } from '../../support/show-still-method.js';
import type { ContextOf, StillStory } from '../../support/show-wizard.js';

/** What a delivery knows of the backend's policy, and of what was typed. */
export interface DeliveryScene extends MethodScene {
  readonly kind?: 'text-message' | 'whatsapp' | 'email';
  readonly offer?: Partial<MethodOffer>;
  readonly hasOthers?: boolean;
  readonly secrets?: Partial<DeliverySecrets>;
}

/** Setting up a phone or an email address that receives codes. */
export function showDelivery(
  value: StateValueFrom<typeof deliveredCodeMachine>,
  context: ContextOf<typeof deliveredCodeMachine> = () => ({}),
  scene: DeliveryScene = {},
): StillStory {
  const { kind = 'text-message', hasOthers = true } = scene;
  const policy: Partial<MethodOffer> =
    kind === 'email' ? { usableFor: ['password-reset'] } : { phone: { country: 'NL' }, notices: ['carrier-charges', 'interception'] };
  const offer = sampleOffer(kind, undefined, { ...policy, ...scene.offer });
  const sample = () => (kind === 'email' ? secrets.mail : secrets.text);
  return showStillMethod(deliveredCode, { ...scene, kind }, () => ({
    actor: actorAt(deliveredCodeMachine, value, {
      input: { resumes: false, given: givenUse(offer.phone), channel: channelOf(kind) },
      context: {
        enrollmentId: 'e1',
        otherChannels: kind === 'email' ? [] : ['voice'],
        expiresAt: lifetimes.code(),
        resendAt: lifetimes.resend(),
        ...context(),
      },
    }),
    run: {
      machine: deliveredCodeMachine,
      steps: ({ delivered: { steps } }) => [kind === 'email' ? steps.address : steps.number, steps.code],
      view: view => deliveredCodeView(view, { secrets: vaultOf(scene.secrets ?? sample()), kind, offer, account: info.account, hasOthers }),
      release: () => undefined,
    },
  }));
}

/** A number that a directory gives. */
export const givenNumber = (editable: boolean): Partial<MethodOffer> => ({
  phone: { country: 'NL', given: { number: '+31 6 •••• ••67', editable } },
});

/** What a person wrote down, as they wrote it. */
export const typedNumber = (number: string): DeliveryScene => ({ secrets: { number: { number, country: 'NL' } } });
export const typedWithoutCountry = (number: string): DeliveryScene => ({
  secrets: { number: { number, country: '' } },
  offer: { phone: { countries: ['BE', 'DE', 'NL'] } },
});
export const typedAddress = (address: string): DeliveryScene => ({ kind: 'email', secrets: { address } });
