import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { securityQuestions } from '../../../src/methods/security-questions/security-questions.js';
import { breakDown, pass, refuse, send, walkMethod, type Happening } from '../../support/method-walk.js';
import { fillIn, save } from './fill-in.js';

const form = {
  enrollmentId: 'e1',
  count: 2,
  customLength: 50,
  catalogue: [
    { id: 'boat', text: 'What was the boat called?' },
    { id: 'hill', text: 'Which hill did you roll down?' },
  ],
  note: 'CANARY',
};
const method = { id: 'm1', kind: 'security-questions', name: null, usableFor: ['password-reset'], answers: ['CANARYANSWER'] };
const info = { account: 'ada@example.com', methods: [], offers: [] };

const answers: Record<string, unknown[]> = {
  begin: [form, { ...form, expiresIn: 600_000 }],
  confirm: [{ method, becameDefault: false, answers: ['CANARYANSWER'] }],
  loadSecurityInfo: [info, { ...info, methods: [method] }],
};
const answer =
  (which: number): Happening =>
  ({ script }) => {
    const [call] = script.running;
    call?.resolve(answers[call.name]?.[which % answers[call.name]!.length]);
  };
const nonsense: Happening = ({ script }) => script.running[0]?.resolve({ answers: 'CANARYANSWER' });

const submit: Happening = async journey => {
  if (!(await fillIn(journey, [0, 'CANARYANSWER one'], ['Who says CANARYQUESTION?', 'CANARYANSWER two']))) return;
  await save(journey);
};
const submitFlawed: Happening = async journey => {
  if (!(await fillIn(journey, [null, 'CANARYANSWER'], ['CANARYQUESTION', 'CANARYANSWER']))) return;
  await save(journey);
};
const refuseAnswer: Happening = ({ script }) =>
  script.running[0]?.reject(
    Object.assign(new Error('CANARY'), {
      name: 'EnrollmentError',
      code: 'invalid-input',
      data: { index: 1, reason: 'repeated', answer: 'CANARY' },
    }),
  );

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('whatever happens to securityQuestions', () => {
  it('no answer is in a snapshot, and nothing is sent that the person did not save', { timeout: 120_000 }, async () => {
    await walkMethod(securityQuestions, {
      happenings: [
        { weight: 12, of: [answer(0), answer(0), answer(1), submit, submit, send('next')] },
        {
          weight: 10,
          of: [
            ...(['rate-limited', 'network', 'network', 'enrollment-expired', 'not-allowed', 'step-up-required'] as const).map(refuse),
            ...['back', 'retry', 'page.returned'].map(type => send(type)),
            ...['nl', 'en'].map(language => send('language.changed', { language })),
            ...[11_000, 11_000, 31_000, 3_600_000].map(pass),
            breakDown,
            nonsense,
            refuseAnswer,
            submitFlawed,
          ],
        },
        { weight: 1, of: [send('given-up'), send('another-method.wanted')] },
      ],
      tours: [
        [answer(0), send('language.changed', { language: 'nl' }), pass(11_000), answer(0), submit, pass(11_000), answer(0)],
        [answer(0), submit, pass(11_000), refuse('network'), pass(11_000), refuse('network'), send('retry'), answer(1)],
        [answer(1), submitFlawed, pass(3_600_000), send('retry'), pass(11_000), answer(0), submit, refuseAnswer, submit, answer(0)],
        [pass(11_000), refuse('network'), send('back'), send('next'), answer(0)],
      ],
      canary: /CANARY/i,
      holds({ script, received }) {
        expect(script.callsOf('confirm').length).toBeLessThanOrEqual(received('answers.submitted'));
      },
      runs: 400,
    });
  });
});
