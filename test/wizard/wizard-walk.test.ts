import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { transition } from 'xstate';
import { wizardMachine, type WizardEvent } from '../../src/wizard/wizard-machine.js';
import { settlePromises } from '../support/machine-script.js';
import { cancel, error, info, result, run, start, type Journey } from './wizard-journey.js';

const calls = ['loadInfo', 'openMethod', 'renameMethod'] as const;
const answers = { loadInfo: info, openMethod: run, renameMethod: 'Work phone' };

/** One thing that may happen to a journey. */
type Happening = (journey: Journey) => void;

const send =
  (event: WizardEvent): Happening =>
  ({ actor }) =>
    actor.send(event);
const end =
  (outcome: unknown): Happening =>
  ({ method }) =>
    method()?.send({ type: 'end', outcome });
const pass =
  (span: number): Happening =>
  () =>
    void vi.advanceTimersByTime(span);
const crash: Happening = ({ method }) => method()?.send({ type: 'crash' });
const answer: Happening = ({ script }) => calls.forEach(name => script.running(name)[0]?.resolve(answers[name] as never));
const fail: Happening = ({ script }) => calls.forEach(name => script.running(name)[0]?.reject(error('unavailable', { retryAfter: 5 })));
const answerLate: Happening = ({ script }) => calls.forEach(name => script.callsOf(name)[0]?.resolve(answers[name] as never));

const often: Happening[] = [
  answer,
  answer,
  answer,
  end({ type: 'enrolled', result }),
  send({ type: 'method.chosen', kind: 'authenticator-code' }),
];
const seldom: Happening[] = [
  fail,
  crash,
  answerLate,
  pass(11_000),
  pass(3_600_000),
  end({ type: 'left', to: 'choice' }),
  end({ type: 'left', to: 'authenticator-push' }),
  end('nonsense'),
  send({ type: 'method.chosen', kind: 'passkey' }),
  send({ type: 'retry' }),
  send({ type: 'back' }),
  send({ type: 'another.wanted' }),
  send({ type: 'another.wanted', name: 'Work phone' }),
  send({ type: 'done', name: 'Work phone' }),
];
const rarely: Happening[] = [send({ type: 'done' }), end({ type: 'failed', problem: { code: 'not-allowed' } }), send(cancel)];

const happening = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...often) },
  { weight: 20, arbitrary: fc.constantFrom(...seldom) },
  { weight: 1, arbitrary: fc.constantFrom(...rarely) },
);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('whatever happens to the wizard', () => {
  it('every journey ends once, and as it went', { timeout: 120_000 }, async () => {
    const plan = fc.tuple(
      fc.constantFrom(null, 'authenticator-code' as const),
      fc.array(happening, { minLength: 40, maxLength: 40, size: 'max' }),
    );
    let finished = 0;
    let enrolled = 0;

    await fc.assert(
      fc.asyncProperty(plan, async ([kind, steps]) => {
        const journey = start(kind);
        const { actor, script, ended, release } = journey;
        let begun = 1;
        let opened = 0;
        let before = actor.getSnapshot();
        /** For each end that was told, whether something had been set up by then. */
        const hadEnrolled: boolean[] = [];
        actor.on('ended', () => hadEnrolled.push(before.matches('enrolled')));
        actor.subscribe(snapshot => {
          if (snapshot.matches('enrolling') && !before.matches('enrolling')) opened++;
          if (snapshot.matches('loading') && before.matches('enrolled')) begun++;
          before = snapshot;
        });

        const check = (): void => {
          const snapshot = actor.getSnapshot();
          expect(snapshot.status).not.toBe('error');
          expect(ended).toHaveLength(snapshot.status === 'done' ? begun : begun - 1);
          expect(ended.map(({ type }) => type === 'enrolled')).toEqual(hadEnrolled);
          expect(release).toHaveBeenCalledTimes(snapshot.matches('enrolling') ? opened - 1 : opened);
          for (const call of calls) expect(script.running(call).length).toBeLessThanOrEqual(1);
          if (snapshot.status !== 'active') return;
          const [next] = transition(wizardMachine, snapshot, cancel);
          expect(next.status).toBe('done');
        };

        for (const happen of steps) {
          if (actor.getSnapshot().status === 'done') break;
          happen(journey);
          await settlePromises();
          check();
        }
        if (actor.getSnapshot().status === 'active') actor.send(cancel);
        else finished++;
        await settlePromises();
        check();
        for (const call of calls) for (const late of script.callsOf(call)) late.resolve(answers[call] as never);
        await settlePromises();
        check();
        expect(vi.getTimerCount()).toBe(0);
        enrolled += hadEnrolled.filter(Boolean).length;
      }),
      { numRuns: 400 },
    );

    // Else the walks went nowhere, and the rest says nothing.
    expect(finished).toBeGreaterThan(40);
    expect(enrolled).toBeGreaterThan(40);
  });
});
