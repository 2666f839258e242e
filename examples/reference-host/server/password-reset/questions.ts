import { asc, eq } from 'drizzle-orm';
import { isPassword, refusePassword } from '../accounts/passwords.js';
import { securityAnswers, type Proof } from '../database/schema.js';
import type { Host } from '../host.js';
import { catalogueIn } from '../security-questions/catalogue.js';
import { normaliseAnswer } from '../security-questions/normalise-answer.js';
import { decoyQuestions, type AskedQuestion } from './decoy-questions.js';
import { resetMethods, userOf } from './reset-ways.js';

/** The questions of an account, or those that would be its. */
export async function askQuestions(host: Host, proof: Proof, language: string): Promise<AskedQuestion[]> {
  const kept = await answersOf(host, proof);
  // Drawn for everybody, so that the time tells nothing.
  const decoys = await decoyQuestions(host, proof.address ?? '', language);
  if (kept.length === 0) return decoys;
  const texts = catalogueIn(language);
  return kept.map(({ questionId }) => texts.find(({ id }) => id === questionId)?.text ?? null);
}

/** Whether all answers are right. It takes as long where there are none to compare with. */
export async function areRight(host: Host, proof: Proof, answers: readonly string[]): Promise<boolean> {
  const kept = await answersOf(host, proof);
  const verdicts = await Promise.all(
    answers.map((answer, position) => {
      const given = normaliseAnswer(answer);
      const hash = kept[position]?.answerHash;
      return hash === undefined ? refusePassword(given) : isPassword(given, hash);
    }),
  );
  return kept.length > 0 && verdicts.length === kept.length && verdicts.every(Boolean);
}

async function answersOf({ queries }: Host, proof: Proof) {
  const [method] = await resetMethods(queries, await userOf(queries, proof), 'security-questions');
  return queries
    .select()
    .from(securityAnswers)
    .where(eq(securityAnswers.methodId, method?.id ?? ''))
    .orderBy(asc(securityAnswers.position));
}
