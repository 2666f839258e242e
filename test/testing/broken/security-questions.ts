import { EnrollmentError } from '../../../src/contract/index.js';
import { answersFrom, broken, refusedAs, type BrokenAdapter } from './broken.js';

/** Security questions, each broken in one way. */
export const brokenSecurityQuestions: readonly BrokenAdapter[] = [
  {
    how: 'a question comes twice',
    change: answersFrom('securityQuestions.begin', form => ({ ...form, catalogue: [...form.catalogue, form.catalogue[0]] })),
  },
  {
    how: 'the questions differ from language to language',
    change: answersFrom('securityQuestions.begin', (form, [{ language }]) => ({
      ...form,
      catalogue: form.catalogue.map((question: { id: string }) => ({ ...question, id: `${language}-${question.id}` })),
    })),
  },
  {
    how: 'the answers are told',
    change: broken('securityQuestions.confirm', real => async (request, call) => ({
      ...(await real(request, call)),
      notifiedVia: request.answers[0].answer,
    })),
  },
  {
    how: 'answers are taken in one script',
    change: broken('securityQuestions.confirm', real => async (request, call) => {
      if (/[^ -~]/.test(request.answers[0].answer)) throw new EnrollmentError('invalid-input');
      return real(request, call);
    }),
  },
  {
    how: 'no question of the person’s own is taken although it is said',
    options: { customQuestionLength: 0 },
    change: answersFrom('securityQuestions.begin', form => ({ ...form, customLength: 200 })),
  },
  { how: 'it is not said which answer is wrong', change: broken('securityQuestions.confirm', refusedAs('invalid-input', 'invalid-input')) },
  {
    how: 'questions are set up again in another word',
    change: broken(
      'securityQuestions.begin',
      real =>
        async (...given) =>
          real(...given).catch(() => {
            throw new EnrollmentError('unknown');
          }),
    ),
  },
  {
    how: 'answers in any number are refused in another word',
    change: broken('securityQuestions.confirm', real => async (request, call) => {
      if (request.answers.length !== 3) throw new EnrollmentError('unknown');
      return real(request, call);
    }),
  },
];
