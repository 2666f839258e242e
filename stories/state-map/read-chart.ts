import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** A state as it is drawn. */
export interface ChartState {
  /** Such as `linking.scanning`. */
  readonly path: string;
  readonly name: string;
  readonly kind: 'initial' | 'final' | 'usual';
  /** Whether the states in it are all active at once. */
  readonly isParallel: boolean;
  /** What runs as long as it is in this state. */
  readonly runs: readonly string[];
  readonly exits: readonly ChartExit[];
  readonly states: readonly ChartState[];
}

/** A transition as it is drawn. */
export interface ChartExit {
  readonly event: string;
  /** What has to be true for it. */
  readonly guard: string | undefined;
  /** The path of the state it leads to; `undefined` where it leads nowhere. */
  readonly target: string | undefined;
}

/** What a machine's definition says of it, nested as its states are. */
export const readChart = (machine: AnyStateMachine): ChartState => readState(machine.root as AnyStateNode);

function readState(node: AnyStateNode): ChartState {
  const isFirst = node.parent?.type === 'compound' && node.parent.initial.target[0] === node;
  return {
    path: pathOf(node),
    name: node.key,
    kind: node.type === 'final' ? 'final' : isFirst ? 'initial' : 'usual',
    isParallel: node.type === 'parallel',
    runs: node.invoke.map(sourceOf),
    exits: [...node.transitions.values(), node.always ?? []].flat().map(exit => readExit(exit as AnyTransitionDefinition)),
    states: Object.values(node.states as Record<string, AnyStateNode>).map(readState),
  };
}

function readExit({ eventType, guard, target, source }: AnyTransitionDefinition): ChartExit {
  return {
    event: eventName(eventType, source as AnyStateNode),
    guard: guard === undefined ? undefined : guardName(guard),
    target: target?.[0] && pathOf(target[0] as AnyStateNode),
  };
}

export const pathOf = (node: Pick<AnyStateNode, 'path'>): string => node.path.join('.');

const guardName = (guard: NonNullable<AnyTransitionDefinition['guard']>): string => {
  const name = typeof guard === 'string' ? guard : 'type' in guard ? guard.type : '';
  return typeof name === 'string' && name !== '' && name !== 'guard' ? `if ${name}` : 'in some cases';
};

const sourceOf = ({ id, src }: AnyStateNode['invoke'][number]): string => (typeof src === 'string' ? src : id);

/** What the chart calls an event: those that XState makes itself are called by what made them. */
export function eventName(type: string, node?: AnyStateNode): string {
  const [, how, id = ''] = /^xstate\.(done|error)\.actor\.(.+)$/.exec(type) ?? [];
  if (how) {
    const invoked = node?.invoke.find(one => one.id === id);
    const what = invoked ? sourceOf(invoked) : (id.split('.').at(-1) ?? id);
    return how === 'done' ? `${what} is done` : `${what} failed`;
  }
  const delay = /^xstate\.after\.([^.]+)\./.exec(type)?.[1];
  if (delay) return `after ${delay}`;
  if (type === '') return 'at once';
  return type === 'xstate.init' ? 'start' : type;
}
