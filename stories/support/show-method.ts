import type { AnyActorRef, StateValueFrom } from 'xstate';
import { actorAt } from '../../test/support/actor-at.js';
import type { AuthenticatorApp } from '../../src/contract/security-info.js';
import type { AuthenticatorMessages } from '../../src/locales/authenticator-messages.js';
import { authenticatorCode } from '../../src/methods/authenticator-code/authenticator-code.js';
import { authenticatorCodeMachine } from '../../src/methods/authenticator-code/authenticator-code-machine.js';
import { authenticatorCodeView } from '../../src/methods/authenticator-code/authenticator-code-view.js';
import { authenticatorPushMachine } from '../../src/methods/authenticator-push/authenticator-push-machine.js';
import { authenticatorPush, type PushSecrets } from '../../src/methods/authenticator-push/authenticator-push.js';
import { authenticatorPushView } from '../../src/methods/authenticator-push/authenticator-push-view.js';
import type { EnrollmentMethod, MethodRun } from '../../src/methods/method.js';
import { createVault, type Vault } from '../../src/methods/vault.js';
import { wizardMachine } from '../../src/wizard/wizard-machine.js';
import { app as sampleApp, info, lifetimes, secrets } from '../fixtures.js';
import { showStill, type ContextOf, type Scene, type StillStory } from './show-wizard.js';

/** What a method knows of the backend's policy. */
export interface MethodScene extends Scene {
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
  return showMethod(authenticatorCode, scene, () => ({
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
  return showMethod(authenticatorPush, scene, () => ({
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

type Opened = () => { readonly actor: AnyActorRef; readonly run: MethodRun<AuthenticatorMessages> };

const showMethod = (method: EnrollmentMethod<AuthenticatorMessages>, scene: Scene, open: Opened): StillStory =>
  showStill(() => {
    const { actor: child, run } = open();
    const actor = actorAt(wizardMachine, 'enrolling', { context: { info, kind: method.kind }, children: { method: child } });
    return { actor, open: { method, run } };
  }, scene);

function vaultOf<Secrets extends object>(sample: Secrets): Vault<Secrets> {
  const vault = createVault<Secrets>();
  for (const name of Object.keys(sample) as (keyof Secrets)[]) vault.put(name, sample[name]);
  return vault;
}
