import type { AnyActorRef } from 'xstate';
import { actorAt } from '../../test/support/actor-at.js';
import type { MethodKind } from '../../src/contract/security-info.js';
import type { EnrollmentMethod, MethodRun } from '../../src/methods/method.js';
import { createVault, type Vault } from '../../src/methods/vault.js';
import { wizardMachine } from '../../src/wizard/wizard-machine.js';
import { info } from '../fixtures.js';
import { showStill, type Scene, type StillStory } from './show-wizard.js';

/** A method standing still; `kind` for one that sets up several. */
export interface MethodScene extends Scene {
  readonly kind?: MethodKind;
}

type Opened<Texts> = () => { readonly actor: AnyActorRef; readonly run: MethodRun<Texts> };

/** The wizard with a method open in it, in one of the method's states. */
export const showStillMethod = <Texts>(method: EnrollmentMethod<Texts>, scene: MethodScene, open: Opened<Texts>): StillStory =>
  showStill(() => {
    const { actor: child, run } = open();
    const kind = scene.kind ?? method.kinds[0] ?? null;
    const actor = actorAt(wizardMachine, 'enrolling', { context: { info, kind }, children: { method: child } });
    return { actor, open: { method: method, run: run } };
  }, scene);

/** A vault with samples in it. */
export function vaultOf<Secrets extends object>(sample: Partial<Secrets>): Vault<Secrets> {
  const vault = createVault<Secrets>();
  for (const name of Object.keys(sample) as (keyof Secrets)[]) vault.put(name, sample[name] as Secrets[keyof Secrets]);
  return vault;
}
