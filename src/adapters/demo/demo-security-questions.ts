import { EnrollmentError, type EnrollmentResult, type GivenAnswer, type SecurityQuestionsEnrollment } from '../../contract/index.js';
import { hasWords, isPartOf, plain, saysTheSame } from '../../contract/compare-answers.js';
import type { DemoAccount } from './demo-account.js';
import type { DemoGate } from './demo-gate.js';
import type { DemoSettings } from './demo-options.js';
import { DemoPending } from './demo-pending.js';
import { demoCatalogue } from './demo-catalogue.js';

const kind = 'security-questions';
const answerLength = { min: 3, max: 40 };

/** Questions whose answers are judged as a server would, and then forgotten: nothing here asks them again. */
export function demoSecurityQuestions(settings: DemoSettings, gate: DemoGate, account: DemoAccount): SecurityQuestionsEnrollment {
  const { clock, questionCount: count, customQuestionLength: customLength } = settings;
  const pending = new DemoPending<null>(kind, clock, settings.enrollmentLifetime);
  let confirmed: { readonly id: string; readonly key: string; readonly result: EnrollmentResult } | undefined;

  const judge = (answers: readonly GivenAnswer[]): void => {
    if (answers.length !== count) throw new EnrollmentError('invalid-input');
    for (const [index, given] of answers.entries()) {
      const before = answers.slice(0, index);
      const wordings = wordingsOf(given);
      const { length } = given.answer.trim();
      const isOwn = 'question' in given;
      if (isOwn ? !hasWords(given.question) || given.question.length > customLength : wordings.length === 0)
        throw new EnrollmentError('invalid-input', { index });
      if (length < answerLength.min) throw new EnrollmentError('invalid-input', { index, reason: 'too-short' });
      if (length > answerLength.max) throw new EnrollmentError('invalid-input', { index, reason: 'too-long' });
      if (before.some(earlier => isSame(earlier, given))) throw new EnrollmentError('invalid-input', { index, reason: 'repeated' });
      if ([...wordings, settings.account].some(text => isPartOf(given.answer, text)))
        throw new EnrollmentError('invalid-input', { index, reason: 'guessable' });
    }
  };

  return {
    begin: ({ language }, call) =>
      gate.pass('securityQuestions.begin', call, () => {
        requireNone(account);
        account.requireOffered(kind);
        const { id, expiresAt } = pending.resumeOrBegin({ renew: false }, call, () => null);
        const catalogue = demoCatalogue.map(({ id: question, en, nl }) => ({ id: question, text: /^nl\b/i.test(language) ? nl : en }));
        return { enrollmentId: id, expiresIn: expiresAt - clock.now(), count, customLength, answerLength, catalogue };
      }),

    confirm: ({ enrollmentId, answers }, call) =>
      gate.pass('securityQuestions.confirm', call, () => {
        if (confirmed?.id === enrollmentId && confirmed.key === call.idempotencyKey) return confirmed.result;
        pending.require(enrollmentId);
        judge(answers);
        const result = account.add(kind);
        pending.finish();
        confirmed = { id: enrollmentId, key: call.idempotencyKey, result };
        return result;
      }),

    cancel: (enrollmentId, call) => gate.pass('securityQuestions.cancel', call, () => pending.cancel(enrollmentId)),
  };
}

/** Answers are not changed: whoever wants others removes these first. */
function requireNone(account: DemoAccount): void {
  if (account.methodsOf(kind).length) throw new EnrollmentError('already-enrolled');
}

function wordingsOf(given: GivenAnswer): readonly string[] {
  if ('question' in given) return [given.question];
  const question = demoCatalogue.find(({ id }) => id === given.questionId);
  return question ? [question.en, question.nl] : [];
}

const isSame = (one: GivenAnswer, other: GivenAnswer): boolean =>
  plain(one.answer) === plain(other.answer) ||
  wordingsOf(one).some(wording => wordingsOf(other).some(second => saysTheSame(wording, second)));
