import { createActor, type StateValueFrom } from 'xstate';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { SignInPrompt } from '../../src/contract/security-info.js';
import type { Plan } from '../../src/sign-in-prompt/plan-methods.js';
import { signInPromptMachine, type Asked } from '../../src/sign-in-prompt/sign-in-prompt-machine.js';
import { Script } from '../support/machine-script.js';

export const optional: SignInPrompt = { type: 'set-up', wanted: [{ purpose: 'sign-in', count: 2 }], urgency: { type: 'optional' } };
export const required: SignInPrompt = { ...optional, urgency: { type: 'now' } };
export const review: SignInPrompt = { type: 'review', wanted: [], urgency: { type: 'optional' } };

/** What the server says, and what follows from it. */
export const askedWith = (prompt: SignInPrompt | undefined, plan: Partial<Plan> = {}): Asked => ({
  info: { account: 'ada@example.com', methods: [], offers: [], ...(prompt && { prompt }) },
  plan: { needs: [], purposes: ['sign-in'], kinds: ['authenticator-code'], remaining: 2, ...plan },
});

export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);

/** A prompt whose actors are scripted. */
export function start() {
  const script = new Script();
  const machine = signInPromptMachine.provide({
    actors: {
      look: script.call('look'),
      tellReply: script.call('tellReply'),
      loadWizard: script.call('loadWizard'),
      loadList: script.call('loadList'),
    } as never,
  });
  const actor = createActor(machine).start();
  return {
    actor,
    script,
    isAt: (state: StateValueFrom<typeof signInPromptMachine>): boolean => actor.getSnapshot().matches(state),
    context: () => actor.getSnapshot().context,
    outcome: () => actor.getSnapshot().output,
  };
}

/** One that the server has answered. */
export async function startAsked(...asked: Parameters<typeof askedWith>) {
  const journey = start();
  await journey.script.resolve('look', askedWith(...asked));
  return journey;
}

export type PromptJourney = ReturnType<typeof start>;
