import { createActor, type SimulatedClock, type StateValueFrom } from 'xstate';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { authenticatorCodeMachine } from '../../../src/methods/authenticator-code/authenticator-code-machine.js';
import { Script } from '../../support/machine-script.js';

export const minutes = 60_000;

export const secret = { enrollmentId: 'e1', digits: 6 };
export const result = { method: { id: 'm1', kind: 'authenticator-code', name: null, usableFor: ['sign-in'] }, becameDefault: false };
export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);

/** A journey whose actors are scripted. */
export function start({ resumes = false, clock }: { resumes?: boolean; clock?: SimulatedClock } = {}) {
  const script = new Script();
  const machine = authenticatorCodeMachine.provide({
    actors: {
      prepareSecret: script.call('prepareSecret'),
      confirmCode: script.call('confirmCode'),
      findEnrolled: script.call('findEnrolled'),
    } as never,
  });
  const actor = createActor(machine, { input: { resumes }, ...(clock && { clock }) }).start();
  const isAt = (state: StateValueFrom<typeof authenticatorCodeMachine>): boolean => actor.getSnapshot().matches(state);
  return { actor, script, isAt, context: () => actor.getSnapshot().context };
}

export type Journey = ReturnType<typeof start>;

/** As far as the secret's screen. */
export async function toSecret(journey: Journey, prepared: object = secret): Promise<void> {
  journey.actor.send({ type: 'next' });
  journey.actor.send({ type: 'next' });
  await journey.script.resolve('prepareSecret', prepared);
}

/** Sends a code, and answers. */
export async function submit({ actor, script }: Journey, answer: unknown): Promise<void> {
  actor.send({ type: 'code.submitted' });
  if (answer instanceof EnrollmentError) await script.reject('confirmCode', answer);
  else await script.resolve('confirmCode', answer);
}

/** A journey that asks for a code. */
export async function startAtCode(prepared: object = secret): Promise<Journey> {
  const journey = start();
  await toSecret(journey, prepared);
  journey.actor.send({ type: 'next' });
  return journey;
}
