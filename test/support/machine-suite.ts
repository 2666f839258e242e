import { describe, expect, it } from 'vitest';
import { createActor, type AnyActorLogic, type AnyMachineSnapshot, type AnyStateMachine, type AnyTransitionDefinition } from 'xstate';
import { walk, type Walk, type WalkPlan } from './machine-walk.js';
import { nameOf, transitionsOf } from './machine-transitions.js';
import { stateNodesOf } from './settled.js';

interface SuitePlan extends WalkPlan {
  /** Types of events by which a person gets away from wherever they are. */
  readonly waysOut: readonly string[];
  /** States that end by themselves: with a call that has a limit, or with a machine that has a suite of its own. Default none. */
  readonly passing?: readonly string[];
  /** Actors that say by an event of this type that they failed, instead of failing. */
  readonly reports?: Readonly<Record<string, string>>;
}

/** What is true of every machine here. */
export function describeMachine(machine: AnyStateMachine, plan: SuitePlan): void {
  describe(`the chart of ${machine.id}`, () => {
    let all: Walk;
    const isPassing = ({ _nodes }: AnyMachineSnapshot): boolean => _nodes.some(node => plan.passing?.includes(nameOf(node)));
    beforeAll(() => {
      all = walk(machine, plan);
    });

    it('has no state that is never reached', () => {
      const reached = new Set(all.snapshots.flatMap(({ _nodes }) => _nodes));

      expect(
        stateNodesOf(machine)
          .filter(node => !reached.has(node) && node.always === undefined)
          .map(nameOf),
      ).toEqual([]);
    });

    it('has no transition that is never taken', () => {
      const untaken = [...transitionsOf(machine)].filter(([transition]) => !all.taken.has(transition));

      expect(untaken.map(([, name]) => name)).toEqual([]);
    });

    it('has no guard that is always open', () => {
      const names = transitionsOf(machine);
      const guarded = [...names.keys()].filter(({ guard, eventType }) => guard && eventType);

      expect(guarded.filter(transition => !wasRefused(transition, all)).map(transition => names.get(transition))).toEqual([]);
    });

    it('has a way out of every state', () => {
      expect(placesWhere(all, snapshot => !isPassing(snapshot) && !plan.waysOut.some(type => leaves(snapshot, type)))).toEqual([]);
    });

    it('shows nothing but calls without a way back or on', () => {
      const visible = [
        ...['back', 'retry', 'cancel', 'renewal.dismissed', 'step-up.cancelled', 'step-up.required'],
        ...['dismissed', 'wizard.left', 'addition.wanted', 'session.told'],
      ];
      const isStuck = (snapshot: AnyMachineSnapshot): boolean =>
        !snapshot.hasTag('busy') && !isPassing(snapshot) && !visible.some(type => leaves(snapshot, type));

      expect(placesWhere(all, isStuck)).toEqual([]);
    });

    it('is busy with one call, or with something that can be left, and says when it takes long', () => {
      const calling = stateNodesOf(machine).filter(node => node.tags.includes('busy'));

      expect(calling.filter(({ states }) => !('long' in states) || !('brief' in states)).map(nameOf)).toEqual([]);
      expect(calling.filter(({ invoke, transitions }) => invoke.length !== 1 && !transitions.has('back')).map(nameOf)).toEqual([]);
    });

    // A machine that is run is looked at by a suite of its own.
    it('knows what to do when something that it runs fails', () => {
      const unheard = stateNodesOf(machine).flatMap(node =>
        node.invoke
          .filter(({ id, src }) => {
            if (node.transitions.has(`xstate.error.actor.${id}`)) return false;
            if (isMachine(actorOf(machine, src as string))) return false;
            const report = plan.reports?.[src as string];
            return report === undefined || !node.transitions.has(report);
          })
          .map(({ src }) => `${nameOf(node)} runs ${src as string}`),
      );

      expect(unheard).toEqual([]);
    });

    it('names an actor that was not provided', async () => {
      const names = Object.keys(machine.implementations.actors).filter(name => !isMachine(actorOf(machine, name)));

      for (const name of names) expect(await failureOf(actorOf(machine, name))).toBe(`Actor \`${name}\` was not provided.`);
    });
  });
}

const actorOf = (machine: AnyStateMachine, name: string): AnyActorLogic =>
  (machine.implementations.actors as Record<string, AnyActorLogic>)[name]!;

const isMachine = (logic: AnyActorLogic): boolean => 'getStateNodeById' in logic;

/** Whether the walk came to a place where this transition could be looked at, and its guard said no. */
function wasRefused(transition: AnyTransitionDefinition, { steps }: Walk): boolean {
  const { source, eventType } = transition;
  const siblings = source.transitions.get(eventType) ?? [];
  return steps.some(({ from, event, taken }) => {
    if (event.type !== eventType || !from._nodes.includes(source) || taken.includes(transition)) return false;
    const isBefore = (other: AnyTransitionDefinition) => siblings.includes(other) && siblings.indexOf(other) < siblings.indexOf(transition);
    const isInside = (other: AnyTransitionDefinition) => other.source !== source && isBelow(source.path, other.source.path);
    return !taken.some(other => isBefore(other) || isInside(other));
  });
}

const isBelow = (above: readonly string[], path: readonly string[]): boolean => above.every((key, index) => path[index] === key);

function placesWhere({ snapshots }: Walk, isWanted: (snapshot: AnyMachineSnapshot) => boolean): string[] {
  return [
    ...new Set(
      snapshots
        .filter(({ status }) => status === 'active')
        .filter(isWanted)
        .map(({ value }) => JSON.stringify(value)),
    ),
  ];
}

function leaves(snapshot: AnyMachineSnapshot, type: string): boolean {
  return snapshot.can({ type }) && snapshot.machine.getTransitionData(snapshot as never, { type }).some(({ target }) => target);
}

function failureOf(logic: AnyActorLogic): Promise<unknown> {
  return new Promise(resolve => {
    const actor = createActor(logic, { input: {} });
    actor.subscribe({ error: (error: unknown) => resolve(error instanceof Error ? error.message : error) });
    actor.start();
  });
}
