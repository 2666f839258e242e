import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { stateNodesOf } from './settled.js';

/** Every transition that a machine's definition holds, each by a name that a reader finds again in the chart. */
export function transitionsOf(machine: AnyStateMachine): ReadonlyMap<AnyTransitionDefinition, string> {
  const named = stateNodesOf(machine).flatMap(node =>
    [...node.transitions.values(), node.always ?? []].flat().map((transition): [AnyTransitionDefinition, string] => {
      const arrow = transition.target ? `-> ${transition.target.map(target => nameOf(target)).join(', ')}` : 'stays';
      return [transition, `${nameOf(node)}: ${describe(transition, node)}${guardOf(transition)} ${arrow}`];
    }),
  );
  return new Map(named);
}

/** A state's name as `matches` takes it, such as `usable.scanning`. */
export const nameOf = (node: AnyStateNode): string => node.path.join('.') || 'anywhere';

function describe({ eventType }: AnyTransitionDefinition, node: AnyStateNode): string {
  const type = String(eventType);
  const actor = node.invoke.find(({ id }) => type.endsWith(`.${id}`));
  if (actor) return `${type.startsWith('xstate.done') ? 'done' : 'failed'} ${actor.src as string}`;
  const timer = node.after.find(({ eventType: own }) => own === type);
  if (timer) return `after ${String(timer.delay)}`;
  return type || 'always';
}

function guardOf({ guard }: AnyTransitionDefinition): string {
  if (!guard) return '';
  return ` [${typeof guard === 'string' ? guard : typeof guard === 'function' ? 'inline' : (guard as { type: string }).type}]`;
}
