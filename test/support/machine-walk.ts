import {
  createActor,
  type AnyActorScope,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyTransitionDefinition,
  type InspectionEvent,
} from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { vi } from 'vitest';

/** How far a walk goes, and what it tells apart. */
export interface WalkPlan {
  /** What the machine may be started with. */
  readonly inputs: readonly unknown[];
  /** Whatever may happen to it. See `settled` and `later`. */
  readonly events: readonly AnyEventObject[];
  /** What of the context a guard or a delay looks at: two snapshots of which it is the same are taken for one. */
  readonly facts: (context: never) => unknown;
}

export interface WalkedStep {
  readonly from: AnyMachineSnapshot;
  readonly event: AnyEventObject;
  readonly to: AnyMachineSnapshot;
  readonly taken: readonly AnyTransitionDefinition[];
}

export interface Walk {
  readonly snapshots: readonly AnyMachineSnapshot[];
  readonly steps: readonly WalkedStep[];
  readonly taken: ReadonlySet<AnyTransitionDefinition>;
}

/** The same event after a night: every deadline that was set before has passed. */
export const later = (event: AnyEventObject): AnyEventObject => ({ ...event, isLater: true });

const night = 1e9;

/** Whether a deadline that was set during a walk is never, ahead, or passed already when it was set. */
export const phaseOf = (deadline: number): string => (deadline === Infinity ? 'never' : deadline > 0 ? 'ahead' : 'past');

/**
 * Goes everywhere in a machine, without running it: nothing is invoked, and time passes only by `later`.
 *
 * `createTestModel` of XState would refuse: it takes no machine with invocations or delays.
 */
export function walk(machine: AnyStateMachine, { inputs, events, facts }: WalkPlan): Walk {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const steps: WalkedStep[] = [];
  const taken = new Set<AnyTransitionDefinition>();
  const snapshots: AnyMachineSnapshot[] = [];

  // Eventless transitions are seen by an inspector only.
  const inspect = (seen: InspectionEvent): void => {
    if (seen.type === '@xstate.microstep') seen._transitions.forEach(transition => taken.add(transition));
  };
  const inspected = (scope: AnyActorScope): AnyActorScope => ({
    ...scope,
    system: Object.create(scope.system, { _sendInspectionEvent: { value: inspect } }) as AnyActorScope['system'],
  });

  const logic = {
    getInitialSnapshot: machine.getInitialSnapshot,
    transition(from: AnyMachineSnapshot, event: AnyEventObject, scope: AnyActorScope): AnyMachineSnapshot {
      now = 'isLater' in event ? night : 0;
      const selected = from.status === 'active' ? machine.getTransitionData(from as never, event) : [];
      const to: AnyMachineSnapshot = selected.length > 0 ? machine.transition(from as never, event, inspected(scope)) : from;
      now = 0;
      selected.forEach(transition => taken.add(transition));
      steps.push({ from, event, to, taken: selected });
      return to;
    },
  };

  try {
    for (const input of inputs) {
      const start = createActor(machine, { input, inspect });
      const reached = getAdjacencyMap(
        logic as never,
        {
          events,
          fromState: start.getSnapshot() as never,
          serializeState: ({ value, context }: AnyMachineSnapshot) => JSON.stringify([value, facts(context as never)]),
        } as never,
      );
      snapshots.push(...Object.values(reached).map(({ state }) => state as AnyMachineSnapshot));
    }
  } finally {
    clock.mockRestore();
  }
  return { snapshots, steps, taken };
}
