import { createActor, type SimulatedClock, type StateValueFrom } from 'xstate';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import type { GivenUse } from '../../../src/methods/given-use.js';
import { phoneCallMachine } from '../../../src/methods/phone-call/phone-call-machine.js';
import { Script } from '../../support/machine-script.js';

export const ringing = { enrollmentId: 'e1', callId: 'c1', againAfter: 30_000 };
export const result = { method: { id: 'm1', kind: 'phone-call', name: null, usableFor: ['sign-in'] }, becameDefault: false };
export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);

/** A journey whose actors are scripted. */
export function start({ given = 'none', clock }: { given?: GivenUse; clock?: SimulatedClock } = {}) {
  const script = new Script();
  const machine = phoneCallMachine.provide({
    actors: {
      placeCall: script.call('placeCall'),
      callAgain: script.call('callAgain'),
      watchCall: script.watch('watchCall'),
      confirmCall: script.call('confirmCall'),
      findEnrolled: script.call('findEnrolled'),
    } as never,
  });
  const actor = createActor(machine, { input: { given }, ...(clock && { clock }) }).start();
  const isAt = (state: StateValueFrom<typeof phoneCallMachine>): boolean => actor.getSnapshot().matches(state);
  return { actor, script, isAt, context: () => actor.getSnapshot().context };
}

export type Journey = ReturnType<typeof start>;

/** A journey whose call is being placed. */
export function startPlacing(options: Parameters<typeof start>[0] = {}): Journey {
  const journey = start(options);
  journey.actor.send({ type: 'number.submitted' });
  return journey;
}

/** A journey whose phone rings. */
export async function startRinging(options: Parameters<typeof start>[0] = {}): Promise<Journey> {
  const journey = startPlacing(options);
  await journey.script.resolve('placeCall', ringing);
  return journey;
}

/** A journey whose call was confirmed on the phone. */
export async function startConfirming(options: Parameters<typeof start>[0] = {}): Promise<Journey> {
  const journey = await startRinging(options);
  journey.script.report('watchCall', { type: 'call.confirmed' });
  return journey;
}
