import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EnrollmentError } from '../../../src/contract/enrollment-error.js';
import { securityQuestions } from '../../../src/methods/security-questions/security-questions.js';
import { takingLonger } from '../../../src/methods/pending.js';
import { hostileValues } from '../../../src/testing/hostile-values.js';
import { settle, startMethod, type MethodJourney } from '../../support/method-journey.js';
import { fillIn, save } from './fill-in.js';

const form = {
  enrollmentId: 'e1',
  count: 2,
  customLength: 50,
  catalogue: [
    { id: 'boat', text: 'What was the boat called?' },
    { id: 'hill', text: 'Which hill did you roll down?' },
    { id: 'song', text: 'Which song was it?' },
  ],
};
const dutch = { ...form, catalogue: form.catalogue.map(({ id }) => ({ id, text: `Vraag over ${id}` })) };
const enrolled = { method: { id: 'm1', kind: 'security-questions', name: null, usableFor: ['password-reset'] }, becameDefault: false };
const info = { account: 'ada@example.com', methods: [], offers: [] };

let journey: MethodJourney;

async function startAtAnswers(settings: Parameters<typeof startMethod>[1] = {}, loaded: object = form): Promise<void> {
  journey = startMethod(securityQuestions, { resumes: true, ...settings });
  journey.start();
  await settle();
  await journey.answer(loaded);
}

const fillInWell = () => fillIn(journey, [0, ' Dirk  the Floater '], ['Who taught me chess?', 'Uncle Rob']);

/** What is in the fields. */
async function fields(): Promise<string[]> {
  const screen = await journey.look();
  await screen.querySelector('enrollkit-question-sheet')?.updateComplete;
  await settle();
  return [...screen.querySelectorAll('select'), ...screen.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])')].map(
    field => (field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value) ?? '',
  );
}

const filledInWell = ['What was the boat called?', 'Write my own question', ' Dirk  the Floater ', 'Who taught me chess?', 'Uncle Rob'];

async function errors(): Promise<string[]> {
  const screen = await journey.look();
  await screen.querySelector('enrollkit-question-sheet')?.updateComplete;
  await settle();
  return [...screen.querySelectorAll('[part="error"]')].map(error => error.textContent.replace(/\s+/g, ' ').trim());
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  journey.leave();
  vi.useRealTimers();
});

describe('securityQuestions', () => {
  it('asks what may be asked in the language of the page, sends what was filled in, and ends enrolled', async () => {
    await startAtAnswers({ language: 'nl-BE' });

    await fillInWell();
    await save(journey);
    expect(journey.script.callsOf('confirm').map(({ request }) => request)).toEqual([
      {
        enrollmentId: 'e1',
        answers: [
          { questionId: 'boat', answer: 'Dirk  the Floater' },
          { question: 'Who taught me chess?', answer: 'Uncle Rob' },
        ],
      },
    ]);
    await journey.answer(enrolled);

    expect(journey.script.callsOf('begin').map(({ request }) => request)).toEqual([{ language: 'nl-BE' }]);
    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: enrolled });
  });

  it('calls nobody before it runs', () => {
    journey = startMethod(securityQuestions);

    expect(journey.script.calls).toEqual([]);
  });

  it('cannot begin without the capability', () => {
    journey = startMethod(securityQuestions);

    expect(() => securityQuestions.begin({ adapter: {} } as never)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });

  it('sends nothing while something is wrong, and says what beside each field', async () => {
    await startAtAnswers();

    await fillIn(journey, [null, 'Dirk'], [1, 'hill']);
    await save(journey);

    expect(journey.script.callsOf('confirm')).toEqual([]);
    expect(await errors()).toEqual(['Error: Choose a question', 'Error: This answer is in the question. Give a different one']);
  });

  it.each([
    ['too-short', 'Error: This answer is too short. Give a longer one'],
    ['too-long', 'Error: This answer is too long. Give a shorter one'],
    ['repeated', 'Error: This question or this answer was used before. Change one of them'],
    ['guessable', 'Error: Others could guess this answer. Give a different one'],
    [undefined, 'Error: This answer was not accepted. Give a different one'],
  ] as const)('says beside the answer what the server has against it: %s', async (reason, text) => {
    await startAtAnswers();
    await fillInWell();
    await save(journey);

    await journey.refuse(new EnrollmentError('invalid-input', { index: 1, ...(reason && { reason }) }));

    expect(await errors()).toEqual([text]);
    expect(await fields()).toEqual(filledInWell);
    const wrong = (await journey.look()).querySelector('[aria-invalid="true"]');
    expect(wrong).toBe((await journey.look()).querySelectorAll('fieldset')[1]?.querySelector('input[name="answer"]'));
  });

  it.each([undefined, 2, 99])('says above all fields what the server has against them, where it means none of them: %s', async index => {
    await startAtAnswers();
    await fillInWell();
    await save(journey);

    await journey.refuse(new EnrollmentError('invalid-input', index === undefined ? {} : { index }));

    expect(await errors()).toEqual([]);
    expect((await journey.look()).querySelector('[part="message"]')?.textContent).toContain('That was not accepted.');
  });

  it('looks up what is enrolled after a try without an answer', async () => {
    await startAtAnswers();
    await fillInWell();
    await save(journey);
    await journey.refuse(new EnrollmentError('network'));

    await journey.answer({ ...info, methods: [enrolled.method] });

    expect(journey.snapshot().output).toMatchObject({ type: 'enrolled', result: { method: { id: 'm1' } } });
  });

  it('finds all that was typed again after the time ran out', async () => {
    await startAtAnswers({}, { ...form, expiresIn: 60_000 });
    await fillInWell();

    await vi.advanceTimersByTimeAsync(61_000);
    expect(journey.snapshot().value).toBe('expired');
    expect(await fields()).toEqual([]);
    journey.actor.send({ type: 'retry' });
    await settle();
    await journey.answer({ ...form, enrollmentId: 'e2' });

    expect(await fields()).toEqual(filledInWell);
    await save(journey);
    expect(journey.script.callsOf('confirm')[0]?.request).toMatchObject({ enrollmentId: 'e2' });
  });

  it('says above the button that nothing was saved, where who pressed it looks', async () => {
    await startAtAnswers();
    await fillInWell();
    await save(journey);

    await journey.refuse(new EnrollmentError('unavailable'));
    const screen = await journey.look();

    const message = screen.querySelector('.ek-message-danger')!;
    expect(message.textContent).toContain('The service is not available.');
    expect(screen.querySelector('enrollkit-question-sheet')!.compareDocumentPosition(message)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says that it takes longer than usual while it looks whether they were saved, too', async () => {
    await startAtAnswers();
    await fillInWell();
    await save(journey);
    await journey.refuse(new EnrollmentError('network'));

    await vi.advanceTimersByTimeAsync(takingLonger);

    expect([...(await journey.look()).querySelectorAll('[part~="message"]')].map(({ textContent }) => textContent.trim())).toEqual([
      'No clear answer came. Checking whether your answers were saved.',
      expect.stringContaining('This is taking longer than usual'),
    ]);
  });

  it('says that it takes longer than usual when the form is fetched again', async () => {
    await startAtAnswers({}, { ...form, expiresIn: 60_000 });
    await vi.advanceTimersByTimeAsync(61_000);
    journey.actor.send({ type: 'retry' });
    await settle();
    const said = async () => [...(await journey.look()).querySelectorAll('[part~="message"]')].map(({ textContent }) => textContent.trim());
    expect(await said()).toEqual([]);

    await vi.advanceTimersByTimeAsync(takingLonger);

    expect(await said()).toEqual([expect.stringContaining('This is taking longer than usual')]);
  });

  it('finds all that was typed again after it could not be found out whether it was saved', async () => {
    await startAtAnswers();
    await fillInWell();
    await save(journey);
    await journey.refuse(new EnrollmentError('network'));
    await journey.refuse(new EnrollmentError('network'));
    expect(journey.snapshot().value).toBe('outcomeUnknown');

    journey.actor.send({ type: 'back' });

    expect(await fields()).toEqual(filledInWell);
  });

  it('asks in another language when the page changes to it, and keeps all that was typed', async () => {
    await startAtAnswers();
    await fillInWell();

    journey.actor.send({ type: 'language.changed', language: 'nl' });
    await settle();
    expect(journey.script.callsOf('begin').at(-1)?.request).toEqual({ language: 'nl' });
    expect(await fields()).toEqual(filledInWell);
    await journey.answer(dutch);

    expect(await fields()).toEqual(['Vraag over boat', ...filledInWell.slice(1)]);
  });

  it('keeps answers hidden on every screen that shows them', async () => {
    await startAtAnswers();
    await fillInWell();
    (await journey.look()).querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    await save(journey);
    await journey.refuse(new EnrollmentError('network'));
    await journey.refuse(new EnrollmentError('network'));
    await journey.look();

    journey.actor.send({ type: 'back' });
    await fields();

    expect([...(await journey.look()).querySelectorAll<HTMLInputElement>('input[name="answer"]')].map(({ type }) => type)).toEqual([
      'password',
      'password',
    ]);
  });

  it.each(Object.keys(hostileValues))('says that it could not be loaded when the server answers %s', async name => {
    journey = startMethod(securityQuestions, { resumes: true });
    journey.start();
    await settle();

    await journey.answer(hostileValues[name]!());

    expect(journey.snapshot().value).toBe('unloaded');
  });

  it('sends the same answers with the same key after a step-up', async () => {
    await startAtAnswers({ stepUp: async () => {} });
    await fillInWell();
    await save(journey);

    await journey.refuse(new EnrollmentError('step-up-required'));
    await settle();

    const [first, second] = journey.script.callsOf('confirm');
    expect(second?.request).toEqual(first?.request);
    expect(second?.call.idempotencyKey).toBe(first?.call.idempotencyKey);
  });
});

describe('leaving securityQuestions', () => {
  it('cancels what is pending on the server, once', async () => {
    await startAtAnswers();

    journey.run.release(true);
    journey.run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel').map(({ request }) => request)).toEqual(['e1']);
  });

  it('leaves it on the server when the page may come back', async () => {
    await startAtAnswers();

    journey.run.release(false);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });

  it('cancels nothing when nothing was begun, or it is enrolled', async () => {
    await startAtAnswers();
    await fillInWell();
    await save(journey);
    await journey.answer(enrolled);

    journey.run.release(true);
    startMethod(securityQuestions).run.release(true);
    await settle();

    expect(journey.script.callsOf('cancel')).toEqual([]);
  });

  it('forgets the answers', async () => {
    await startAtAnswers();
    await fillInWell();

    journey.run.release(true);

    expect(await fields()).toEqual([]);
  });
});
