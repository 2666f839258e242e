import { createActor, type SimulatedClock, type StateValueFrom } from 'xstate';
import type { DeliveryChannel } from '../../../src/contract/delivered-code.js';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { deliveredCodeMachine } from '../../../src/methods/delivered-code/delivered-code-machine.js';
import type { GivenUse } from '../../../src/methods/given-use.js';
import { Script } from '../../support/machine-script.js';

export const seconds = 1000;
export const minutes = 60 * seconds;

export const sent = {
  enrollmentId: 'e1',
  channel: 'text-message' as DeliveryChannel,
  otherChannels: ['voice'] as readonly DeliveryChannel[],
  digits: 6,
  expiresIn: 5 * minutes,
  resendAfter: 30 * seconds,
};
export const result = { method: { id: 'm1', kind: 'text-message', name: null, usableFor: ['sign-in'] }, becameDefault: false };
export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);

interface Beginning {
  readonly resumes?: boolean;
  readonly given?: GivenUse;
  readonly channel?: DeliveryChannel;
  readonly clock?: SimulatedClock;
}

/** A journey whose actors are scripted. */
export function start({ resumes = false, given = 'none', channel = 'text-message', clock }: Beginning = {}) {
  const script = new Script();
  const names = ['resumeDelivery', 'sendCode', 'resendCode', 'receiveCode', 'confirmCode', 'findEnrolled'];
  const machine = deliveredCodeMachine.provide({ actors: Object.fromEntries(names.map(name => [name, script.call(name)])) });
  const actor = createActor(machine, { input: { resumes, given, channel }, ...(clock && { clock }) }).start();
  const isAt = (state: StateValueFrom<typeof deliveredCodeMachine>): boolean => actor.getSnapshot().matches(state);
  return { actor, script, isAt, context: () => actor.getSnapshot().context };
}

export type Journey = ReturnType<typeof start>;

/** Asks for a code at what was typed, and answers. */
export async function send({ actor, script }: Journey, answer: unknown = sent): Promise<void> {
  actor.send({ type: 'destination.submitted' });
  await settleWith(script, 'sendCode', answer);
}

/** Sends a code, and answers. */
export async function submit({ actor, script }: Journey, answer: unknown): Promise<void> {
  actor.send({ type: 'code.submitted' });
  await settleWith(script, 'confirmCode', answer);
}

export async function settleWith(script: Script, name: string, answer: unknown): Promise<void> {
  if (answer instanceof EnrollmentError) await script.reject(name, answer);
  else await script.resolve(name, answer);
}

/** A journey that asks for a code. */
export async function startAtCode(answer: object = sent, beginning: Beginning = {}): Promise<Journey> {
  const journey = start(beginning);
  await send(journey, answer);
  return journey;
}
