import { type GivenAnswer, type QuestionsForm, readQuestionsForm } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { describeEnrollment, enroll, type Journey } from './enrollment.js';
import { answerOf, answersTo, lengthsOf, withAnswer } from './given-answers.js';
import { describeKinds } from './kinds.js';
import { type AdapterContractOptions, failure, refusal } from './scene.js';
import { useScene } from './use-scene.js';
import { oneQuestion } from './why-not.js';

const kind = 'security-questions';

const journey: Journey<QuestionsForm> = {
  kind,
  begin: async (scene, call) => readQuestionsForm(await scene.securityQuestions.begin({ language: 'en' }, call)),
  prepare: async (scene, form) => {
    const answers = answersTo(form);
    return (call, id = form.enrollmentId) => scene.securityQuestions.confirm({ enrollmentId: id, answers }, call);
  },
  mayLast: true,
  cancel: (scene, enrollmentId, call) => scene.securityQuestions.cancel(enrollmentId, call),
};

/** What holds for security questions. */
export function describeSecurityQuestions(options: AdapterContractOptions): void {
  describeKinds(options, [kind], 'securityQuestions', () => {
    const stage = useScene(options, kind);
    const begin = () => journey.begin(stage.scene, stage.scene.call(), 0);
    const confirm = ({ enrollmentId }: QuestionsForm, answers: readonly GivenAnswer[]) =>
      stage.scene.securityQuestions.confirm({ enrollmentId, answers }, stage.scene.call());
    /** Fails unless such answers are refused for one of them, change nothing, and right ones are taken then. */
    const expectRefused = async (form: QuestionsForm, answers: readonly GivenAnswer[], data: object) => {
      expect(await failure(confirm(form, answers))).toMatchObject({ code: 'invalid-input', data });
      expect(await stage.scene.idsOf(kind)).toEqual([]);
      await confirm(form, answersTo(form));
      expect(await stage.scene.idsOf(kind)).toHaveLength(1);
    };

    describeEnrollment(stage, options, journey);

    for (const language of ['en', 'nl-NL', 'zxx']) {
      it(`asks in whatever language it is asked for: ${language}`, async () => {
        const warnings: string[] = [];

        const form = await stage.scene.securityQuestions.begin({ language }, stage.scene.call());

        readQuestionsForm(form, sentence => warnings.push(sentence));
        expect(warnings).toEqual([]);
        expect(new Set(form.catalogue.map(({ id }) => id)).size).toBe(form.catalogue.length);
      });
    }

    it('takes the same questions in another language', async () => {
      const form = await begin();
      const other = readQuestionsForm(await stage.scene.securityQuestions.begin({ language: 'nl' }, stage.scene.call()));

      expect(other.catalogue.map(({ id }) => id)).toEqual(form.catalogue.map(({ id }) => id));
      await confirm(other, answersTo(form));
    });

    it('never tells the answers', async () => {
      const form = await begin();
      const answers = answersTo(form);
      const result = await confirm(form, answers);

      const told = JSON.stringify([result, await stage.scene.adapter.loadSecurityInfo(stage.scene.call())]);

      expect(answers.filter(({ answer }) => told.includes(answer))).toEqual([]);
    });

    it('takes answers in any script', async () => {
      const form = await begin();
      const { max } = lengthsOf(form);

      await confirm(form, withAnswer(answersTo(form), 0, { answer: 'Ω≈ç√ привет 🐇🥕'.slice(0, max) }));

      expect(await stage.scene.idsOf(kind)).toHaveLength(1);
    });

    it('takes a question of the person’s own, where it says so', async ({ skip }) => {
      const form = await begin();
      if (!form.customLength) return skip('No question of one’s own is taken.');
      const question = 'Which shelf?'.slice(0, form.customLength);

      await confirm(form, [{ question, answer: answerOf(form, 0) }, ...answersTo(form).slice(1)]);

      expect(await stage.scene.idsOf(kind)).toHaveLength(1);
    });

    it('takes neither fewer answers nor more', async () => {
      const form = await begin();

      expect(await refusal(confirm(form, answersTo(form, form.count - 1)))).toBe('invalid-input');

      await expectRefused(form, answersTo(form, form.count + 1), {});
    });

    it('takes no answer that is too short, and tells which', async () => {
      const form = await begin();
      const index = form.count - 1;

      await expectRefused(form, withAnswer(answersTo(form), index, { answer: 'x'.repeat(lengthsOf(form).min - 1) }), {
        reason: 'too-short',
        index,
      });
    });

    it('takes no answer that is too long, and tells which', async () => {
      const form = await begin();
      const index = form.count - 1;

      await expectRefused(form, withAnswer(answersTo(form), index, { answer: 'x'.repeat(lengthsOf(form).max + 1) }), {
        reason: 'too-long',
        index,
      });
    });

    it('takes no answer twice, and tells which is the second', async ({ skip }) => {
      const form = await begin();
      if (form.count < 2) return skip(oneQuestion);

      await expectRefused(form, withAnswer(answersTo(form), 1, { answer: answerOf(form, 0) }), { reason: 'repeated', index: 1 });
    });

    it('takes no question twice, and tells which is the second', async ({ skip }) => {
      const form = await begin();
      const [question] = form.catalogue;
      if (form.count < 2 || !question) return skip(oneQuestion);

      await expectRefused(form, withAnswer(answersTo(form), 1, { questionId: question.id }), { index: 1 });
    });

    it('takes no question that it did not ask, and tells which', async () => {
      const form = await begin();

      await expectRefused(form, [{ questionId: 'never-asked', answer: answerOf(form, 0) }, ...answersTo(form).slice(1)], { index: 0 });
    });

    it('takes no question of the person’s own that is too long, or where it wants none', async ({ skip }) => {
      const form = await begin();
      const { customLength = 0 } = form;
      if (customLength >= 300) return skip('The protocol carries no longer ones.');
      const question = 'x'.repeat(customLength + 1);

      await expectRefused(form, [{ question, answer: answerOf(form, 0) }, ...answersTo(form).slice(1)], { index: 0 });
    });

    it('takes no name of the account for an answer, and tells which', async ({ skip }) => {
      const form = await begin();
      const { account } = await stage.scene.adapter.loadSecurityInfo(stage.scene.call());
      const { min, max } = lengthsOf(form);
      if (account.length < min || account.length > max) return skip('The name is no answer for its length.');

      await expectRefused(form, withAnswer(answersTo(form), 0, { answer: account }), { reason: 'guessable', index: 0 });
    });

    it('is set up once', async () => {
      await enroll(stage.scene, journey);

      expect(['already-enrolled', 'limit-reached']).toContain(await refusal(begin()));
    });
  });
}
