import { and, eq } from 'drizzle-orm';
import type { EnrollmentResult, GivenAnswer, QuestionsForm } from 'enrollkit/contract';
import { hashPassword } from '../accounts/passwords.js';
import type { QuestionsRule } from '../accounts/policy.js';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { methods, securityAnswers, type Enrollment, type User } from '../database/schema.js';
import { addMethod } from '../enrollments/add-method.js';
import { requireMayAdd } from '../enrollments/may-add.js';
import { refuseUnlessPending, resumeOrBegin, timeLeft, type Beginning } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { catalogueIn } from './catalogue.js';
import { answerLength, findFlaw } from './find-flaw.js';
import { normaliseAnswer } from './normalise-answer.js';

const kind = 'security-questions';

const ordinaryRule: QuestionsRule = { count: 3, customLength: 200 };

export async function beginQuestions(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  { language, key }: { readonly language: string } & Pick<Beginning, 'key'>,
): Promise<QuestionsForm> {
  await requireNone(tx, user);
  await requireMayAdd(tx, host, session, user, kind);
  const enrollment = await resumeOrBegin(tx, host, { userId: user.id, kind, renew: false, key }, () => ({}));
  return {
    enrollmentId: enrollment.id,
    expiresIn: timeLeft(host, enrollment),
    ...ruleOf(user),
    catalogue: catalogueIn(language),
    answerLength,
  };
}

/** Keeps the answers, hashed, if there is nothing wrong with any of them. */
export async function confirmQuestions(
  tx: Queries,
  host: Host,
  session: Session,
  user: User,
  enrollment: Enrollment,
  answers: readonly GivenAnswer[],
): Promise<EnrollmentResult> {
  refuseUnlessPending(host, enrollment);
  await requireNone(tx, user);
  await requireMayAdd(tx, host, session, user, kind);
  const flaw = findFlaw(answers, { ...ruleOf(user), account: user.email });
  if (flaw) throw new Problem('invalid-input', flaw, 422);

  const hashes = await Promise.all(answers.map(({ answer }) => hashPassword(normaliseAnswer(answer))));
  const result = await addMethod(tx, host, user, enrollment, {});
  await tx.insert(securityAnswers).values(
    answers.map((given, position) => ({
      methodId: result.method.id,
      position,
      questionId: 'questionId' in given ? given.questionId : null,
      question: 'question' in given ? given.question : null,
      answerHash: hashes[position] ?? '',
    })),
  );
  return result;
}

function ruleOf({ policy }: User): QuestionsRule {
  return policy.methods[kind]?.questions ?? ordinaryRule;
}

/** Answers are not changed: whoever wants others removes these first. */
async function requireNone(tx: Queries, user: User): Promise<void> {
  const [present] = await tx
    .select()
    .from(methods)
    .where(and(eq(methods.userId, user.id), eq(methods.kind, kind)));
  if (present) throw new Problem('already-enrolled');
}
