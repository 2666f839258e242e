import type { TemplateResult } from 'lit';
import type { PasskeyKind } from '../../contract/passkey.js';
import type { PasskeyMessages, PasskeyWords } from '../../locales/passkey-messages.js';
import { methodScreen, type MethodScreen } from '../method-screen.js';
import type { MethodView } from '../method.js';
import { creatingScreen, verifyingScreen } from './ceremony-screens.js';
import { againScreen, explainScreen } from './offer-screens.js';
import type { PasskeyActor } from './passkey-machine.js';
import { troubleScreens } from './trouble-screens.js';

interface Surroundings {
  readonly kind: PasskeyKind;
  readonly hasOthers: boolean;
  /** Asks the browser for a credential. Says whether there was anything to ask. */
  readonly askBrowser: () => boolean;
}

/** What every screen draws from. */
export interface PasskeyView extends MethodScreen {
  readonly kind: PasskeyKind;
  readonly actor: PasskeyActor;
  readonly snapshot: ReturnType<PasskeyActor['getSnapshot']>;
  readonly texts: PasskeyMessages;
  readonly words: PasskeyWords;
  /** To be called by a press itself. */
  readonly create: () => void;
}

/** How each state looks. */
export function passkeyView(methodView: MethodView<PasskeyMessages>, { kind, hasOthers, askBrowser }: Surroundings): TemplateResult {
  const actor = methodView.actor as PasskeyActor;
  const { texts } = methodView;
  const snapshot = actor.getSnapshot();
  const view: PasskeyView = {
    ...methodScreen(methodView, hasOthers),
    kind,
    actor,
    snapshot,
    texts,
    words: texts.kinds[kind],
    create() {
      const started = { type: 'ceremony.started' } as const;
      // What is stale is not asked: the press has it fetched anew.
      if (!actor.getSnapshot().can(started)) actor.send({ type: 'next' });
      else if (askBrowser()) actor.send(started);
    },
  };

  if (snapshot.matches('explaining') || snapshot.matches('starting')) return explainScreen(view);
  if (snapshot.matches('creating')) return creatingScreen(view);
  if (snapshot.matches('verifying') || snapshot.matches('checkingOutcome')) return verifyingScreen(view);
  return againScreen(view) ?? troubleScreens(view);
}
