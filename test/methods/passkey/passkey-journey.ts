import { createActor, type SimulatedClock, type StateValueFrom } from 'xstate';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import type { CeremonyEnd, PasskeyObstacle } from '../../../src/methods/passkey/browser-words.js';
import { passkeyMachine } from '../../../src/methods/passkey/passkey-machine.js';
import { Script } from '../../support/machine-script.js';

export const minutes = 60_000;

export const prepared = { enrollmentId: 'e1', lacksKeeper: false };
export const result = { method: { id: 'm1', kind: 'passkey', name: null, usableFor: ['sign-in'] }, becameDefault: false };
export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);

/** A journey whose actors are scripted. */
export function start({ obstacle = null, clock }: { obstacle?: PasskeyObstacle | null; clock?: SimulatedClock } = {}) {
  const script = new Script();
  let forgotten = 0;
  const machine = passkeyMachine.provide({
    actors: {
      prepareOptions: script.call('prepareOptions'),
      awaitCredential: script.call('awaitCredential'),
      confirmCredential: script.call('confirmCredential'),
      findEnrolled: script.call('findEnrolled'),
    } as never,
    actions: { forgetCredential: () => (forgotten += 1) },
  });
  const actor = createActor(machine, { input: { obstacle }, ...(clock && { clock }) }).start();
  const isAt = (state: StateValueFrom<typeof passkeyMachine>): boolean => actor.getSnapshot().matches(state);
  return { actor, script, isAt, context: () => actor.getSnapshot().context, forgotten: () => forgotten };
}

export type Journey = ReturnType<typeof start>;

/** As far as the press that asks the browser. */
export async function startReady(more: object = {}): Promise<Journey> {
  const journey = start();
  await journey.script.resolve('prepareOptions', { ...prepared, ...more });
  return journey;
}

/** Asks the browser, which ends in some way. */
export async function ask({ actor, script }: Journey, end: CeremonyEnd): Promise<void> {
  actor.send({ type: 'ceremony.started' });
  await script.resolve('awaitCredential', end);
}

/** A journey with a credential that the server is to verify. */
export async function startVerifying(): Promise<Journey> {
  const journey = await startReady();
  await ask(journey, 'created');
  return journey;
}

/** The server's answer to the credential. */
export async function judge({ script }: Journey, answer: unknown): Promise<void> {
  if (answer instanceof EnrollmentError) await script.reject('confirmCredential', answer);
  else await script.resolve('confirmCredential', answer);
}
