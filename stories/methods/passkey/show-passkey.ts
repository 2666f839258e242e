import type { StateValueFrom } from 'xstate';
import { actorAt } from '../../../test/support/actor-at.js';
import { passkey } from '../../../src/methods/passkey/passkey.js';
import { passkeyMachine } from '../../../src/methods/passkey/passkey-machine.js';
import { passkeyView } from '../../../src/methods/passkey/passkey-view.js';
import { showStillMethod, type MethodScene } from '../../support/show-still-method.js';
import type { ContextOf, StillStory } from '../../support/show-wizard.js';

export interface PasskeyScene extends MethodScene {
  readonly kind?: 'passkey' | 'security-key';
  readonly hasOthers?: boolean;
}

/** Setting up a passkey, or a security key. No screen of it shows anything secret. */
export function showPasskey(
  value: StateValueFrom<typeof passkeyMachine>,
  context: ContextOf<typeof passkeyMachine> = () => ({}),
  scene: PasskeyScene = {},
): StillStory {
  const { kind = 'passkey', hasOthers = true } = scene;
  return showStillMethod(passkey, scene, () => ({
    actor: actorAt(passkeyMachine, value, { context: { obstacle: null, enrollmentId: 'e1', usableUntil: Infinity, ...context() } }),
    run: {
      machine: passkeyMachine,
      steps: ({ kinds: { [kind]: words } }) => [words.steps.explain, words.steps.create],
      view: view => passkeyView(view, { kind, hasOthers, askBrowser: () => false }),
      release: () => undefined,
    },
  }));
}

/** The same of a security key. */
export const showKey: typeof showPasskey = (value, context, scene) => showPasskey(value, context, { ...scene, kind: 'security-key' });
