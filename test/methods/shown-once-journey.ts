import { createActor, type AnyStateMachine, type SimulatedClock } from 'xstate';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { appPasswordMachine } from '../../src/methods/app-password/app-password-machine.js';
import { recoveryCodesMachine } from '../../src/methods/recovery-codes/recovery-codes-machine.js';
import type { ShownOnceContext, ShownOnceEvent, ShownOnceInput } from '../../src/methods/shown-once-machine.js';
import { Script } from '../support/machine-script.js';
import { made } from './shown-once-plan.js';

export const minutes = 60_000;

export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);

/** A machine of something that is shown once, and the events by which its secret is asked for. */
type Which = readonly [name: string, machine: AnyStateMachine, ask: readonly ShownOnceEvent['type'][]];

export const machines: readonly Which[] = [
  ['recoveryCodes', recoveryCodesMachine, ['next']],
  ['appPassword', appPasswordMachine, ['name.submitted']],
];

interface Start extends Partial<ShownOnceInput> {
  readonly clock?: SimulatedClock;
}

/** A journey whose actors are scripted. */
export function start(machine: AnyStateMachine, { resumes = false, replaces = false, clock }: Start = {}) {
  const script = new Script();
  const names = ['makeSecret', 'confirmSaved', 'findEnrolled'];
  const actors = Object.fromEntries(names.map(name => [name, script.call(name)]));
  const actor = createActor(machine.provide({ actors }), { input: { resumes, replaces }, ...(clock && { clock }) }).start();
  const snapshot = () => actor.getSnapshot();
  return {
    script,
    actor,
    send: (...types: readonly ShownOnceEvent['type'][]): void => types.forEach(type => actor.send({ type })),
    isAt: (state: object | string): boolean => snapshot().matches(state),
    context: () => snapshot().context as ShownOnceContext,
    output: (): unknown => snapshot().output,
  };
}

export type Journey = ReturnType<typeof start>;

/** As far as the secret's screen. */
export async function startAtSecret([, machine, ask]: Which, given: Start & { made?: object } = {}): Promise<Journey> {
  const journey = start(machine, given);
  journey.send(...ask);
  await journey.script.resolve('makeSecret', given.made ?? made);
  return journey;
}

/** Says that it is saved, and answers. */
export async function finish({ send, script }: Journey, answer: unknown): Promise<void> {
  send('secret.saved');
  if (answer instanceof EnrollmentError) await script.reject('confirmSaved', answer);
  else await script.resolve('confirmSaved', answer);
}
