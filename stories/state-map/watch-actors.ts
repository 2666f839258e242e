import type { AnyActorRef, AnyMachineSnapshot, AnyStateMachine, AnyStateNode, AnyTransitionDefinition, InspectionEvent } from 'xstate';
import { EnrollkitOverview } from '../../src/overview/enrollkit-overview.js';
import { EnrollkitSecurityInfo } from '../../src/security-info/enrollkit-security-info.js';
import { EnrollkitSignInPrompt } from '../../src/sign-in-prompt/enrollkit-sign-in-prompt.js';
import { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { eventName, pathOf } from './read-chart.js';

/** A machine that runs in an element. */
export interface Running {
  readonly machine: AnyStateMachine;
  readonly snapshot: AnyMachineSnapshot;
}

/** Something that happened to a machine. No more is known of an event than its name: what a person typed is not. */
export interface Step {
  readonly machine: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
}

export interface Watcher {
  /** Something runs, or no longer does, or is in another state. */
  readonly changed: () => void;
  readonly stepped: (step: Step) => void;
}

type Beginning = (this: HTMLElement, ...given: unknown[]) => Readonly<Record<string, unknown>>;

const roots = new Map<HTMLElement, readonly AnyActorRef[]>();
const watchers = new Set<{ readonly area: Node; readonly begun: (actors: readonly AnyActorRef[]) => void }>();

/*
 * The library has no way to look into it, and needs none: each public element starts its machines in `begin`, which stories replace to
 * have them stand still. Here it stays what it is, and what it started is written down. The wizard inside of a page is seen, too.
 */
for (const { prototype } of [EnrollkitWizard, EnrollkitSecurityInfo, EnrollkitSignInPrompt, EnrollkitOverview]) {
  const element = prototype as unknown as { begin: Beginning };
  const { begin } = element;
  element.begin = function (...given) {
    const started = begin.apply(this, given);
    const actors = [started['actor'], started['session'], started['stepUp']].filter(isActor);
    roots.set(this, actors);
    for (const { area, begun } of watchers) if (isIn(this, area)) begun(actors);
    return started;
  };
}

/** Tells of all machines that run in an element within the area, until what it answers with is called. */
export function watchActors(area: Node, { changed, stepped }: Watcher): () => void {
  const subscriptions: { unsubscribe(): void }[] = [];
  const begun = (actors: readonly AnyActorRef[]): void => {
    for (const { system } of actors) subscriptions.push(system.inspect(event => tell(event)));
    changed();
  };
  const tell = (event: InspectionEvent): void => {
    if (event.type === '@xstate.microstep') for (const step of stepsIn(event)) stepped(step);
    if (event.type === '@xstate.snapshot') changed();
  };
  const watcher = { area, begun };
  watchers.add(watcher);
  for (const [element, actors] of roots) if (isIn(element, area)) begun(actors);
  return () => {
    watchers.delete(watcher);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

/** What runs in the area now, each followed by what runs within it. */
export function runningIn(area: Node): readonly Running[] {
  return [...roots].flatMap(([element, actors]) => {
    if (element.isConnected) return isIn(element, area) ? actors.flatMap(withChildren) : [];
    roots.delete(element);
    return [];
  });
}

function withChildren(actor: AnyActorRef): Running[] {
  const machine = machineOf(actor);
  if (!machine) return [];
  const snapshot = actor.getSnapshot() as AnyMachineSnapshot;
  return [{ machine, snapshot }, ...Object.values(snapshot.children as Record<string, AnyActorRef>).flatMap(withChildren)];
}

function stepsIn({ actorRef, event, _transitions }: Extract<InspectionEvent, { type: '@xstate.microstep' }>): Step[] {
  const machine = machineOf(actorRef as AnyActorRef);
  if (!machine) return [];
  return _transitions.map(({ source, target }: AnyTransitionDefinition) => {
    const from = source as AnyStateNode;
    const to = (target?.[0] ?? source) as AnyStateNode;
    return { machine: machine.id, event: eventName(event.type, from), from: pathOf(from), to: pathOf(to) };
  });
}

const machineOf = (actor: AnyActorRef): AnyStateMachine | undefined => {
  const { logic } = actor as { logic?: Partial<AnyStateMachine> };
  return logic?.root ? (logic as AnyStateMachine) : undefined;
};

const isActor = (value: unknown): value is AnyActorRef => typeof (value as AnyActorRef | undefined)?.getSnapshot === 'function';

/** Whether it stands there, in whatever shadow root. */
function isIn(element: Node, area: Node): boolean {
  if (area.contains(element)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isIn(root.host, area);
}
