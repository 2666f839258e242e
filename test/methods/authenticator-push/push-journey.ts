import { createActor, type SimulatedClock, type StateValueFrom } from 'xstate';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { authenticatorPushMachine } from '../../../src/methods/authenticator-push/authenticator-push-machine.js';
import { Script } from '../../support/machine-script.js';

export const minutes = 60_000;

export const activation = { enrollmentId: 'e1' };
export const sent = { testId: 't1', expiresIn: minutes, resendAfter: 30_000 };
export const result = { method: { id: 'm1', kind: 'authenticator-push', name: null, usableFor: ['sign-in'] }, becameDefault: false };
export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);
export const activated = { type: 'app.activated', device: 'Pixel' } as const;

/** A journey whose actors are scripted. */
export function start({ resumes = false, clock }: { resumes?: boolean; clock?: SimulatedClock } = {}) {
  const script = new Script();
  const machine = authenticatorPushMachine.provide({
    actors: {
      prepareActivation: script.call('prepareActivation'),
      watchActivation: script.watch('watchActivation'),
      sendTest: script.call('sendTest'),
      watchTest: script.watch('watchTest'),
      confirmTest: script.call('confirmTest'),
    } as never,
  });
  const actor = createActor(machine, { input: { resumes }, ...(clock && { clock }) }).start();
  const isAt = (state: StateValueFrom<typeof authenticatorPushMachine>): boolean => actor.getSnapshot().matches(state);
  return { actor, script, isAt, context: () => actor.getSnapshot().context };
}

export type Journey = ReturnType<typeof start>;

/** A journey that shows the code for the app. */
export async function startAtCode(prepared: object = activation, clock?: SimulatedClock): Promise<Journey> {
  const journey = start({ resumes: true, ...(clock && { clock }) });
  await journey.script.resolve('prepareActivation', prepared);
  return journey;
}

/** A journey whose app is there. */
export async function startConnected(clock?: SimulatedClock): Promise<Journey> {
  const journey = await startAtCode(activation, clock);
  journey.script.report('watchActivation', activated);
  return journey;
}

/** A journey that waits for the answer to its test notification. */
export async function startTesting(test: object = sent, clock?: SimulatedClock): Promise<Journey> {
  const journey = await startConnected(clock);
  journey.actor.send({ type: 'next' });
  await journey.script.resolve('sendTest', test);
  return journey;
}
