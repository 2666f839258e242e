import { assign, createActor, createMachine, type StateValueFrom } from 'xstate';
import { vi } from 'vitest';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { MethodKind } from '../../src/contract/security-info.js';
import { wizardMachine, type WizardEvent, type WizardOutcome } from '../../src/wizard/wizard-machine.js';
import { Script, settle } from '../support/machine-script.js';

const available = { type: 'available' };
export const info = {
  account: 'ada@example.com',
  methods: [],
  offers: [
    { kind: 'authenticator-code', availability: available, usableFor: [] },
    { kind: 'authenticator-push', availability: available, usableFor: [] },
    { kind: 'passkey', availability: { type: 'not-allowed' }, usableFor: [] },
  ],
};
export const result = { method: { id: 'm1', kind: 'authenticator-code', name: null, usableFor: ['sign-in'] }, becameDefault: false };
export const error = (...args: ConstructorParameters<typeof EnrollmentError>) => new EnrollmentError(...args);

/** Stands for a method: ends as the test says, or crashes. */
const methodMachine = createMachine({
  types: {} as { events: { type: 'end'; outcome: unknown } | { type: 'crash' }; context: { outcome: unknown } },
  context: { outcome: undefined },
  initial: 'open',
  states: {
    open: {
      on: {
        end: { target: 'ended', actions: assign({ outcome: ({ event }) => event.outcome }) },
        crash: {
          actions: () => {
            throw new Error('canary-secret');
          },
        },
      },
    },
    ended: { type: 'final' },
  },
  output: ({ context }) => context.outcome,
});

export const run = { machine: methodMachine, input: undefined };

/** A journey whose actors are scripted. */
export function start(kind: MethodKind | null = null) {
  const script = new Script();
  const release = vi.fn();
  const machine = wizardMachine.provide({
    actors: {
      loadInfo: script.call('loadInfo'),
      openMethod: script.call('openMethod'),
      renameMethod: script.call('renameMethod'),
    } as never,
    actions: { releaseMethod: release },
  });
  const actor = createActor(machine, { input: { kind } });
  const ended: WizardOutcome[] = [];
  actor.on('ended', ({ outcome }) => ended.push(outcome));
  actor.start();
  return {
    actor,
    script,
    /** What was said of how journeys ended. */
    ended,
    release,
    isAt: (state: StateValueFrom<typeof wizardMachine>): boolean => actor.getSnapshot().matches(state),
    context: () => actor.getSnapshot().context,
    method: () =>
      (actor.getSnapshot().children as Record<string, ReturnType<typeof createActor<typeof methodMachine>> | undefined>)['method'],
  };
}

export type Journey = ReturnType<typeof start>;

/** A journey that shows the choice. */
export async function startChoosing(): Promise<Journey> {
  const journey = start();
  await journey.script.resolve('loadInfo', info);
  return journey;
}

/** A journey with a method open. */
export async function startEnrolling(): Promise<Journey> {
  const journey = await startChoosing();
  journey.actor.send({ type: 'method.chosen', kind: 'authenticator-code' });
  await journey.script.resolve('openMethod', run);
  return journey;
}

/** Has the open method end. */
export async function endMethod({ method }: Journey, outcome: unknown): Promise<void> {
  method()?.send({ type: 'end', outcome });
  await settle();
}

/** A journey that shows what was set up. */
export async function startEnrolled(): Promise<Journey> {
  const journey = await startEnrolling();
  await endMethod(journey, { type: 'enrolled', result });
  await journey.script.resolve('loadInfo', info);
  return journey;
}

export const cancel: WizardEvent = { type: 'cancel' };
