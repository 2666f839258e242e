import type { TemplateResult } from 'lit';
import type { MethodKind, MethodOffer } from '../../contract/security-info.js';
import { lateMessage } from '../late-message.js';
import { methodScreen } from '../method-screen.js';
import type { MethodView } from '../method.js';
import type { Vault } from '../vault.js';
import { callScreen } from './call-screen.js';
import type { CallSecrets, CallTexts, CallView } from './call-view.js';
import { enterScreen, givenScreen } from './number-screen.js';
import type { PhoneCallActor } from './phone-call-machine.js';

interface Surroundings {
  readonly secrets: Vault<CallSecrets>;
  readonly kind: MethodKind;
  readonly offer: Pick<MethodOffer, 'phone' | 'notices'>;
  readonly hasOthers: boolean;
}

/** How each state looks. */
export function phoneCallView(methodView: MethodView<CallTexts>, { hasOthers, ...surroundings }: Surroundings): TemplateResult {
  const actor = methodView.actor as PhoneCallActor;
  const snapshot = actor.getSnapshot();
  const { texts, messages } = methodView;
  const view: CallView = {
    ...methodScreen(methodView, hasOthers),
    ...surroundings,
    actor,
    snapshot,
    texts: texts.call,
    phone: texts.phone,
    late: lateMessage(snapshot, messages),
  };
  const isPlacing = snapshot.matches('placingCall');
  if (snapshot.matches('usingGivenNumber') || (isPlacing && snapshot.context.calls === 'given')) return givenScreen(view);
  return isPlacing || snapshot.matches('enteringNumber') ? enterScreen(view) : callScreen(view);
}
