import { createActor, type SimulatedClock, type StateValueFrom } from 'xstate';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { securityQuestionsMachine } from '../../../src/methods/security-questions/security-questions-machine.js';
import { Script } from '../../support/machine-script.js';

export const minutes = 60_000;

export const form = { enrollmentId: 'e1' };
export const result = { method: { id: 'm1', kind: 'security-questions', name: null, usableFor: ['password-reset'] }, becameDefault: false };
export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);

/** A journey whose actors are scripted. */
export function start({ resumes = false, language = 'en', clock }: { resumes?: boolean; language?: string; clock?: SimulatedClock } = {}) {
  const script = new Script();
  const machine = securityQuestionsMachine.provide({
    actors: {
      loadForm: script.call('loadForm'),
      saveAnswers: script.call('saveAnswers'),
      findEnrolled: script.call('findEnrolled'),
    } as never,
  });
  const actor = createActor(machine, { input: { resumes, language }, ...(clock && { clock }) }).start();
  const isAt = (state: StateValueFrom<typeof securityQuestionsMachine>): boolean => actor.getSnapshot().matches(state);
  return { actor, script, isAt, context: () => actor.getSnapshot().context };
}

export type Journey = ReturnType<typeof start>;

/** A journey whose form is there to be filled in. */
export async function startAtAnswers(loaded: object = form, settings: Parameters<typeof start>[0] = {}): Promise<Journey> {
  const journey = start(settings);
  journey.actor.send({ type: 'next' });
  await journey.script.resolve('loadForm', loaded);
  return journey;
}

/** Sends what is filled in, and answers. */
export async function submit({ actor, script }: Journey, answer: unknown): Promise<void> {
  actor.send({ type: 'answers.submitted' });
  if (answer instanceof EnrollmentError) await script.reject('saveAnswers', answer);
  else await script.resolve('saveAnswers', answer);
}
