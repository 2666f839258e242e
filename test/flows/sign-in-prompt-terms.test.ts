import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import type { EnrolledMethod } from '../../src/contract/security-info.js';
import { pass, useFakeClock } from '../support/fake-clock.js';
import { asking, openPrompt, optional, required, texts } from '../support/open-prompt.js';
import { until } from '../support/until.js';

const day = 86_400_000;
const soon = (days: number): string => new Date(Date.now() + days * day).toISOString();
describe('putting it off', () => {
  useFakeClock();

  it('is one button as large as the other, told to the server and to the host', async () => {
    const prompt = await openPrompt();
    const [later, start] = [prompt.button(texts.later), prompt.button(texts.start)].map(button => button.getBoundingClientRect());
    expect(later!.height).toBeGreaterThanOrEqual(44);
    expect(later!.height).toBe(start!.height);
    expect(Math.abs(later!.width - start!.width)).toBeLessThan(1);

    await prompt.walk(texts.later);

    await until(() => expect(prompt.events()).toEqual(['enrollkit-cancelled', 'enrollkit-prompt-ended']));
    expect(prompt.outcomes()).toEqual(['postponed']);
    expect(prompt.adapter.calls.at(-1)).toBe('postponePrompt');
  });

  it('cannot be done where it is needed now, and the person is told so', async () => {
    const prompt = await openPrompt(asking(required));

    await prompt.reads(texts.required);

    expect(prompt.has(texts.later)).toBe(false);
  });

  it.for([
    ['how often it can be done still', () => ({ ...optional, skipsLeft: 2 }), texts.skipsLeft(2)],
    ['how often: once', () => ({ ...optional, skipsLeft: 1 }), texts.skipsLeft(1)],
    ['how many days are left', () => ({ ...optional, urgency: { type: 'by' as const, dueAt: soon(5) } }), '5 days left'],
    ['that one day is left', () => ({ ...optional, urgency: { type: 'by' as const, dueAt: soon(1) } }), '1 day left'],
    ['that it can wait', () => optional, texts.optional],
  ] as const)('says %s', async ([, make, said]) => {
    const prompt = await openPrompt(asking(make()));

    await prompt.reads(said);

    expect(prompt.has(texts.later)).toBe(true);
  });

  it.for([
    ['no time is left', () => ({ ...optional, urgency: { type: 'by' as const, dueAt: soon(-1) } })],
    ['it was done too often', () => ({ ...optional, skipsLeft: 0 })],
  ] as const)('is not offered where %s', async ([, make]) => {
    const prompt = await openPrompt(asking(make()));

    await prompt.reads(texts.required);

    expect(prompt.has(texts.later)).toBe(false);
  });

  it('needs no server that listens', async () => {
    const { postponePrompt: _, ...adapter } = asking(optional);
    const prompt = await openPrompt(adapter as ReturnType<typeof asking>);

    await prompt.walk(texts.later);

    await until(() => expect(prompt.outcomes()).toEqual(['postponed']));
  });

  it('that the server refuses is told, and looked at again', async () => {
    const prompt = await openPrompt();
    prompt.adapter.failNext('postponePrompt', new EnrollmentError('not-allowed'));

    await prompt.walk(texts.later);

    await prompt.reads(texts.cannotPutOff);
    expect(prompt.outcomes()).toEqual([]);
    expect(prompt.adapter.calls.slice(-2)).toEqual(['postponePrompt', 'loadSecurityInfo']);
  });

  it('of which no answer comes is found out, and not asked twice', async () => {
    const prompt = await openPrompt();
    prompt.adapter.failNext('postponePrompt', new EnrollmentError('network'), 'after');

    await prompt.walk(texts.later);

    await until(() => expect(prompt.outcomes()).toEqual(['postponed']));
    expect(prompt.adapter.calls.filter(call => call === 'postponePrompt')).toHaveLength(1);
  });
});

describe('a temporary pass', () => {
  useFakeClock();

  const minute = 60_000;
  const passFor = (span: number): EnrolledMethod => ({
    ...{ id: 'p', kind: 'temporary-access-pass', name: null, usableFor: ['sign-in'] },
    expiresAt: new Date(Date.now() + span).toISOString(),
  });

  it('shows how long it works, also in the wizard, and does not count', async () => {
    const prompt = await openPrompt(
      asking({ ...required, wanted: [{ purpose: 'sign-in', count: 2 }] }, { methods: [passFor(10 * minute)] }),
    );
    await prompt.reads(texts.passLeft('10 minutes'));
    await prompt.reads(texts.counted(0, 2));

    await pass(4 * minute);
    await prompt.reads(texts.passLeft('6 minutes'));
    await prompt.walk(texts.start);
    await prompt.shows(texts.progress(1, 2));

    await prompt.reads(texts.passLeft('6 minutes'));
    await pass(6 * minute);
    await prompt.reads(texts.passEnded);
  });
});
