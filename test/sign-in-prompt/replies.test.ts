import type { SignInPrompt } from '../../src/contract/security-info.js';
import { pass } from '../support/machine-script.js';
import { askedWith, error, optional, required, review, startAsked } from './prompt-journey.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const later = { type: 'replied', reply: 'later' } as const;
const right = { type: 'replied', reply: 'right' } as const;

const dueIn = (span: number): SignInPrompt => ({
  ...optional,
  urgency: { type: 'by', dueAt: new Date(Date.now() + span).toISOString() },
});

describe('putting it off', () => {
  it.for([
    ['is optional', () => optional],
    ['is due in a minute', () => dueIn(60_000)],
    ['can be put off once more', () => ({ ...optional, skipsLeft: 1 })],
    ['is a review', () => review],
  ] as const)('is told to the server where it %s, and ends it', async ([, prompt]) => {
    const { actor, script, outcome } = await startAsked(prompt());

    actor.send(later);
    expect(script.callsOf('tellReply').map(({ input }) => input)).toEqual(['later']);
    await script.resolve('tellReply', undefined);

    expect(outcome()).toEqual({ type: 'postponed' });
  });

  it.for([
    ['is needed now', () => required],
    ['was due a minute ago', () => dueIn(-60_000)],
    ['was put off too often', () => ({ ...optional, skipsLeft: 0 })],
    ['is a review that is needed now', () => ({ ...review, urgency: { type: 'now' as const } })],
  ] as const)('cannot be done where it %s', async ([, prompt]) => {
    const { actor, script, outcome } = await startAsked(prompt());

    actor.send(later);

    expect(script.callsOf('tellReply')).toEqual([]);
    expect(outcome()).toBeUndefined();
  });

  it('ends with the moment until which it could wait, although the page was open all the time', async () => {
    const { actor, script } = await startAsked(dueIn(60_000));
    await pass(61_000);

    actor.send(later);

    expect(script.callsOf('tellReply')).toEqual([]);
  });

  it('can be done by whoever is stuck, while policy lets it', async () => {
    const { actor, script, outcome } = await startAsked(optional, { kinds: [] });
    actor.send(later);

    await script.resolve('tellReply', undefined);

    expect(outcome()).toEqual({ type: 'postponed' });
  });

  it('is asked for once, however often it is pressed', async () => {
    const { actor, script } = await startAsked(optional);

    actor.send(later);
    actor.send(later);

    expect(script.callsOf('tellReply')).toHaveLength(1);
  });

  it('that the server refuses is looked at again: it is needed now, and stays so', async () => {
    const { actor, script, isAt, context, outcome } = await startAsked({ ...optional, skipsLeft: 1 });
    actor.send(later);
    await script.reject('tellReply', error('not-allowed'));
    expect(isAt({ replying: 'looking' })).toBe(true);

    await script.resolve('look', askedWith(required));
    actor.send(later);

    expect(isAt('asking')).toBe(true);
    expect(context().problem).toEqual({ code: 'not-allowed' });
    expect(script.callsOf('tellReply')).toHaveLength(1);
    expect(outcome()).toBeUndefined();
  });

  it.for(['network', 'timeout', 'invalid-response'] as const)(
    'of which nobody knows what came (%s) is found out, not done twice',
    async code => {
      const { actor, script, outcome } = await startAsked(optional);
      actor.send(later);
      await script.reject('tellReply', error(code));

      await script.resolve('look', askedWith(undefined));

      expect(outcome()).toEqual({ type: 'postponed' });
      expect(script.callsOf('tellReply')).toHaveLength(1);
    },
  );

  it('that did not arrive can be done again', async () => {
    const { actor, script, isAt, outcome } = await startAsked(optional);
    actor.send(later);
    await script.reject('tellReply', error('network'));
    await script.reject('look', error('network'));
    expect(isAt('asking')).toBe(true);

    actor.send(later);
    await script.resolve('tellReply', undefined);

    expect(outcome()).toEqual({ type: 'postponed' });
  });

  it('waits as long as the server wants', async () => {
    const { actor, script } = await startAsked(optional);
    actor.send(later);
    await script.reject('tellReply', error('rate-limited', { retryAfter: 20 }));

    actor.send(later);
    expect(script.callsOf('tellReply')).toHaveLength(1);
    await pass(21_000);
    actor.send(later);

    expect(script.callsOf('tellReply')).toHaveLength(2);
  });

  it('has to wait also after what is asked was read again', async () => {
    const { actor, script } = await startAsked(optional);
    actor.send(later);
    await script.reject('tellReply', error('rate-limited', { retryAfter: 20 }));
    actor.send({ type: 'page.returned' });
    await script.resolve('look', askedWith(optional));

    actor.send(later);

    expect(script.callsOf('tellReply')).toHaveLength(1);
  });

  it('that was stopped because the session was lost leaves the person where they were', async () => {
    const { actor, script, isAt, context } = await startAsked(optional);
    actor.send(later);

    await script.reject('tellReply', error('step-up-cancelled'));

    expect(isAt({ asking: 'current' })).toBe(true);
    expect(context().problem).toEqual({ code: 'step-up-cancelled' });
  });
});

describe('a review', () => {
  it('is completed once the server knows that all is right', async () => {
    const { actor, script, outcome } = await startAsked(review);
    actor.send(right);
    expect(outcome()).toBeUndefined();

    await script.resolve('tellReply', undefined);

    expect(script.callsOf('tellReply').map(({ input }) => input)).toEqual(['right']);
    expect(outcome()).toEqual({ type: 'completed', reviewed: true });
  });

  it('can be confirmed where it cannot be put off', async () => {
    const { actor, script } = await startAsked({ ...review, urgency: { type: 'now' } });

    actor.send(right);

    expect(script.callsOf('tellReply')).toHaveLength(1);
  });

  it('waits as long as the server wants, to be confirmed', async () => {
    const { actor, script } = await startAsked(review);
    actor.send(right);
    await script.reject('tellReply', error('rate-limited', { retryAfter: 20 }));

    actor.send(right);
    expect(script.callsOf('tellReply')).toHaveLength(1);
    await pass(21_000);
    actor.send(right);

    expect(script.callsOf('tellReply')).toHaveLength(2);
  });

  it('is asked again of what there is after a change', async () => {
    const { actor, script, isAt } = await startAsked(review);
    actor.send({ type: 'edit.wanted' });
    await script.resolve('loadList', undefined);
    expect(isAt({ editing: 'open' })).toBe(true);

    actor.send({ type: 'edit.done' });
    expect(isAt('loading')).toBe(true);
    await script.resolve('look', askedWith(review));

    expect(isAt('reviewing')).toBe(true);
  });

  it('can be confirmed although what could be changed cannot be loaded', async () => {
    const { actor, script, isAt } = await startAsked(review);
    actor.send({ type: 'edit.wanted' });
    await script.reject('loadList', new TypeError('Failed to fetch dynamically imported module'));
    expect(isAt({ editing: 'unopened' })).toBe(true);

    actor.send({ type: 'edit.done' });
    await script.resolve('look', askedWith(review));
    actor.send(right);

    expect(isAt({ replying: 'telling' })).toBe(true);
  });

  it('that was answered in another tab is over', async () => {
    const { actor, script, isAt } = await startAsked(review);
    actor.send({ type: 'page.returned' });

    await script.resolve('look', askedWith(undefined));

    expect(isAt('summary')).toBe(true);
  });

  it('that could not be confirmed says why, and can be confirmed again', async () => {
    const { actor, script, isAt, context } = await startAsked(review);
    actor.send(right);
    await script.reject('tellReply', error('unavailable'));
    expect(isAt('reviewing')).toBe(true);
    expect(context().problem?.code).toBe('unavailable');

    actor.send(right);

    expect(isAt({ replying: 'telling' })).toBe(true);
    expect(context().problem).toBeNull();
  });
});
