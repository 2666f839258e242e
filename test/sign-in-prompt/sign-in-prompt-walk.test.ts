import fc from 'fast-check';
import type { SignInPromptEvent } from '../../src/sign-in-prompt/sign-in-prompt-machine.js';
import { settlePromises } from '../support/machine-script.js';
import { askedWith, error, optional, required, review, start, type PromptJourney } from './prompt-journey.js';

const calls = ['look', 'tellReply', 'loadWizard', 'loadList'] as const;

/** One thing that may happen. */
type Happening = (journey: PromptJourney) => void;

const send =
  (event: SignInPromptEvent): Happening =>
  ({ actor }) =>
    actor.send(event);
const answer =
  (...asked: Parameters<typeof askedWith>): Happening =>
  ({ script }) =>
    calls.forEach(name => script.running(name)[0]?.resolve(askedWith(...asked) as never));
const fail =
  (code: 'network' | 'not-allowed' | 'rate-limited'): Happening =>
  ({ script }) =>
    calls.forEach(name => script.running(name)[0]?.reject(error(code)));

const happenings: Happening[] = [
  ...[optional, optional, required, review].map(prompt => answer(prompt)),
  ...[answer(undefined), answer(optional, { kinds: [] }), fail('network'), fail('not-allowed'), fail('rate-limited')],
  ...(['retry', 'page.returned', 'wizard.left', 'edit.wanted', 'edit.done', 'done', 'given.up'] as const).map(type => send({ type })),
  ...[true, false].map(continues => send({ type: 'wizard.enrolled', continues })),
  ...(['later', 'right'] as const).map(reply => send({ type: 'replied', reply })),
  send({ type: 'method.wanted', kind: 'authenticator-code' }),
  () => void vi.advanceTimersByTime(61_000),
];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a prompt ends once, asks one thing at a time, and is never put off where it is needed now, whatever happens', async () => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...happenings), { minLength: 30, maxLength: 30, size: 'max' }), async steps => {
      const journey = start();
      let ended = 0;
      journey.actor.subscribe({ complete: () => void (ended += 1) });
      for (const happen of steps) {
        if (journey.outcome()) break;
        const { urgency } = journey.context().info?.prompt ?? {};
        const told = journey.script.callsOf('tellReply').length;
        happen(journey);
        await settlePromises();
        expect(journey.actor.getSnapshot().status).not.toBe('error');
        expect(calls.flatMap(name => journey.script.running(name)).length).toBeLessThanOrEqual(1);
        const isNew = journey.script.callsOf('tellReply').length > told;
        if (isNew && urgency?.type === 'now') expect(journey.context().reply).not.toBe('later');
      }
      expect(ended).toBe(journey.outcome() ? 1 : 0);
      if (journey.outcome()) ends.add(journey.outcome()!.type);
      journey.actor.stop();
    }),
    { numRuns: 300 },
  );

  // Else the walks went nowhere.
  expect([...ends].sort()).toEqual(['completed', 'failed', 'nothing-asked', 'postponed']);
});
