import type { StateValueFrom } from 'xstate';
import { actorAt } from '../../test/support/actor-at.js';
import type { AuthenticatorApp } from '../../src/contract/security-info.js';
import { authenticatorCode } from '../../src/methods/authenticator-code/authenticator-code.js';
import { authenticatorCodeMachine } from '../../src/methods/authenticator-code/authenticator-code-machine.js';
import { authenticatorCodeView } from '../../src/methods/authenticator-code/authenticator-code-view.js';
import { authenticatorPushMachine } from '../../src/methods/authenticator-push/authenticator-push-machine.js';
import { authenticatorPush, type PushSecrets } from '../../src/methods/authenticator-push/authenticator-push.js';
import { authenticatorPushView } from '../../src/methods/authenticator-push/authenticator-push-view.js';
import { app as sampleApp, lifetimes, secrets } from '../fixtures.js';
import { showStillMethod, vaultOf, type MethodScene as StillScene } from './show-still-method.js';
import type { ContextOf, StillStory } from './show-wizard.js';

/** What a method knows of the backend's policy. */
export interface MethodScene extends StillScene {
  readonly app?: AuthenticatorApp | undefined;
  readonly hasOthers?: boolean;
  /** Whether codes may be used instead of notifications. */
  readonly hasCodes?: boolean;
  /** Other secrets than the usual ones, for notifications. */
  readonly secrets?: PushSecrets;
}

/** Setting up an app by one-time codes. */
export function showCode(
  value: StateValueFrom<typeof authenticatorCodeMachine>,
  context: ContextOf<typeof authenticatorCodeMachine> = () => ({}),
  scene: MethodScene = {},
): StillStory {
  const { app = sampleApp, hasOthers = true } = scene;
  return showStillMethod(authenticatorCode, scene, () => ({
    actor: actorAt(authenticatorCodeMachine, value, { context: { enrollmentId: 'e1', expiresAt: lifetimes.qrCode(), ...context() } }),
    run: {
      machine: authenticatorCodeMachine,
      steps: ({ steps }) => [steps.getApp, steps.setUp, steps.scan, steps.enterCode],
      view: view => authenticatorCodeView(view, { secrets: vaultOf(secrets.code), app, hasOthers }),
      release: () => undefined,
    },
  }));
}

/** Setting up an app by notifications. */
export function showPush(
  value: StateValueFrom<typeof authenticatorPushMachine>,
  context: ContextOf<typeof authenticatorPushMachine> = () => ({}),
  scene: MethodScene = {},
): StillStory {
  const { app = sampleApp, hasOthers = true, hasCodes = true } = scene;
  const deadlines = () => ({ expiresAt: lifetimes.qrCode(), testExpiresAt: lifetimes.test(), resendAt: lifetimes.resend() });
  return showStillMethod(authenticatorPush, scene, () => ({
    actor: actorAt(authenticatorPushMachine, value, {
      context: { enrollmentId: 'e1', testId: 't1', device: 'Pixel 9', ...deadlines(), ...context() },
    }),
    run: {
      machine: authenticatorPushMachine,
      steps: ({ steps }) => [steps.getApp, steps.setUp, steps.scan, steps.test],
      view: view => authenticatorPushView(view, { secrets: vaultOf(scene.secrets ?? secrets.push), app, hasOthers, hasCodes }),
      release: () => undefined,
    },
  }));
}
