import type { StateValueFrom } from 'xstate';
import { actorAt } from '../../../test/support/actor-at.js';
import { appPassword } from '../../../src/methods/app-password/app-password.js';
import { appPasswordMachine } from '../../../src/methods/app-password/app-password-machine.js';
import { appPasswordView, type AppPasswordSecrets } from '../../../src/methods/app-password/app-password-view.js';
import { lifetimes, secrets } from '../../fixtures.js';
import { showStillMethod, vaultOf, type MethodScene } from '../../support/show-still-method.js';
import type { ContextOf, StillStory } from '../../support/show-wizard.js';

export interface AppPasswordScene extends MethodScene {
  readonly hasOthers?: boolean;
  /** What is laid over the usual secrets. */
  readonly secrets?: Partial<AppPasswordSecrets>;
}

/** Making a password for one app. */
export function showAppPassword(
  value: StateValueFrom<typeof appPasswordMachine>,
  context: ContextOf<typeof appPasswordMachine> = () => ({}),
  scene: AppPasswordScene = {},
): StillStory {
  const { hasOthers = true } = scene;
  return showStillMethod(appPassword, scene, () => ({
    actor: actorAt(appPasswordMachine, value, {
      input: { resumes: false, replaces: false },
      context: { expiresAt: lifetimes.qrCode(), ...context() },
    }),
    run: {
      machine: appPasswordMachine,
      steps: ({ steps }) => [steps.name, steps.use],
      view: view =>
        appPasswordView(view, { secrets: vaultOf({ ...secrets.appPassword, ...scene.secrets }), hasOthers, fieldId: 'ek-story-saved' }),
      release: () => undefined,
    },
  }));
}
