import type { AnyEventObject, AnyStateMachine, AnyStateNode } from 'xstate';

/** The events that XState makes itself, by the names that the machine's author gave to actors and delays. */
export interface Settled {
  /** An actor finished. */
  done(actor: string, output?: unknown): AnyEventObject[];
  /** An actor failed. */
  failed(actor: string, error?: unknown): AnyEventObject[];
  /** A delay ran out. */
  after(delay: string): AnyEventObject[];
}

/**
 * Each answers with one event for every place where the machine has that actor or delay, so that a walk over the whole machine has
 * them all. A name that is nowhere is a mistake of the test.
 */
export function settled(machine: AnyStateMachine): Settled {
  const nodes = stateNodesOf(machine);

  const idsOf = (actor: string): string[] => {
    const invoked = nodes.flatMap(node => node.invoke.filter(({ src, id }) => src === actor || id === actor).map(({ id }) => id));
    const spawned = nodes.some(node => node.transitions.has(`xstate.done.actor.${actor}`)) ? [actor] : [];
    return found([...new Set([...invoked, ...spawned])], 'actor', actor);
  };

  return {
    done: (actor, output) => idsOf(actor).map(actorId => ({ type: `xstate.done.actor.${actorId}`, actorId, output })),
    failed: (actor, error) => idsOf(actor).map(actorId => ({ type: `xstate.error.actor.${actorId}`, actorId, error })),
    after: delay => {
      const types = nodes.flatMap(node => node.after.filter(timer => timer.delay === delay).map(timer => timer.eventType as string));
      return found([...new Set(types)], 'delay', delay).map(type => ({ type }));
    },
  };
}

/** The machine itself and all its states, nested ones included. */
export function stateNodesOf(machine: AnyStateMachine): AnyStateNode[] {
  const below = (node: AnyStateNode): AnyStateNode[] =>
    Object.values(node.states).flatMap((child: AnyStateNode) => [child, ...below(child)]);
  return [machine.root, ...below(machine.root)];
}

function found(names: string[], what: string, wanted: string): string[] {
  if (names.length === 0) throw new Error(`The machine has no ${what} \`${wanted}\`.`);
  return names;
}
