import { createActor, type ActorRefFrom, type AnyActorRef, type AnyStateMachine, type ContextFrom, type StateValueFrom } from 'xstate';

/** What the frozen actor knows and has beside its state. */
export interface Frozen<Machine extends AnyStateMachine> {
  /** Laid over what the machine starts with. */
  readonly context?: Partial<ContextFrom<Machine>>;
  /** By id; frozen ones too, as a rule. */
  readonly children?: Readonly<Record<string, AnyActorRef>>;
  /** Where the machine cannot make its context without it. */
  readonly input?: unknown;
}

/**
 * An actor that stands still in one state: nothing is invoked, no timer runs, and what is sent to it changes nothing. It is never to
 * be started.
 */
export function actorAt<Machine extends AnyStateMachine>(
  machine: Machine,
  value: StateValueFrom<Machine>,
  { context, children, input = {} }: Frozen<Machine> = {},
): ActorRefFrom<Machine> {
  const { context: initial } = createActor(machine, { input: input as never }).getSnapshot() as { context: object };
  const snapshot = machine.resolveState({ value: value, context: { ...initial, ...context } });
  const actor = createActor(machine, { snapshot } as never);
  Object.assign((actor.getSnapshot() as { children: object }).children, children);
  return actor as ActorRefFrom<Machine>;
}
