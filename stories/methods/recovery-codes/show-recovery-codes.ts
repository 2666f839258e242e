import type { StateValueFrom } from 'xstate';
import { actorAt } from '../../../test/support/actor-at.js';
import { recoveryCodes } from '../../../src/methods/recovery-codes/recovery-codes.js';
import { recoveryCodesMachine } from '../../../src/methods/recovery-codes/recovery-codes-machine.js';
import { recoveryCodesView, type RecoverySecrets } from '../../../src/methods/recovery-codes/recovery-codes-view.js';
import { info, lifetimes, secrets } from '../../fixtures.js';
import { showStillMethod, vaultOf, type MethodScene } from '../../support/show-still-method.js';
import type { ContextOf, StillStory } from '../../support/show-wizard.js';

export interface RecoveryScene extends MethodScene {
  readonly hasOthers?: boolean;
  /** Other codes than the usual ones. */
  readonly secrets?: RecoverySecrets;
}

/** Making recovery codes. */
export function showRecoveryCodes(
  value: StateValueFrom<typeof recoveryCodesMachine>,
  context: ContextOf<typeof recoveryCodesMachine> = () => ({}),
  scene: RecoveryScene = {},
): StillStory {
  const { hasOthers = true } = scene;
  return showStillMethod(recoveryCodes, scene, () => ({
    actor: actorAt(recoveryCodesMachine, value, {
      input: { resumes: false, replaces: false },
      context: { enrollmentId: 'e1', expiresAt: lifetimes.qrCode(), ...context() },
    }),
    run: {
      machine: recoveryCodesMachine,
      steps: ({ steps }) => [steps.purpose, steps.save],
      view: view =>
        recoveryCodesView(view, {
          secrets: vaultOf(scene.secrets ?? secrets.recovery),
          account: info.account,
          hasOthers,
          fieldId: 'ek-story-saved',
        }),
      release: () => undefined,
    },
  }));
}
