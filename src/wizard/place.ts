import type { AnyActorRef, AnyMachineSnapshot } from 'xstate';
import type { MethodKind } from '../contract/security-info.js';
import type { MethodMeta } from '../methods/method.js';
import type { WizardActor } from './wizard-machine.js';

/** Where in the journey a person is. */
export interface Place {
  readonly method: MethodKind | null;
  /** Counted from 0; -1 outside a method. */
  readonly step: number;
  /** Names the screen: a new name is a new screen. */
  readonly key: string;
  readonly busy: boolean;
}

export function placeOf(wizard: WizardActor): Place {
  const snapshot = wizard.getSnapshot();
  const method = (snapshot.children as Record<string, AnyActorRef | undefined>)['method'];
  if (snapshot.matches('enrolling') && method) {
    const inner = method.getSnapshot() as AnyMachineSnapshot;
    const { step, screen = '' } = metaOf(inner);
    return { method: snapshot.context.kind, step, key: `${snapshot.context.kind ?? ''} ${step} ${screen}`, busy: inner.hasTag('busy') };
  }
  const name = typeof snapshot.value === 'string' ? snapshot.value : Object.keys(snapshot.value).join();
  return { method: null, step: -1, key: name, busy: snapshot.hasTag('busy') };
}

/** Of the innermost state that carries any. */
function metaOf(snapshot: AnyMachineSnapshot): MethodMeta {
  const metas = Object.values(snapshot.getMeta() as Record<string, MethodMeta | undefined>).filter(meta => meta !== undefined);
  return metas.at(-1) ?? { step: 0 };
}
