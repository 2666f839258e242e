import type { CatalogueQuestion, QuestionsForm } from './security-questions.js';
import { number, object, optional, orElse, read, rows, text, where, type Shape, type Warn } from './shape.js';
import { id, span } from './shapes.js';

/** Longest question that is shown, in UTF-16 units. */
const questionLength = 300;

const count = (min: number, max: number): Shape<number> => where(number({ min, max }), Number.isInteger);

const answerLength = where(object({ min: count(1, 100), max: count(1, 1000) }), ({ min, max }) => min <= max);

const questionsForm: Shape<QuestionsForm> = where(
  object<QuestionsForm>({
    enrollmentId: id,
    expiresIn: optional(span),
    count: count(1, 10),
    catalogue: rows(object<CatalogueQuestion>({ id, text: text({ min: 1, max: questionLength }) }), { max: 200 }),
    customLength: orElse(optional(count(0, questionLength)), undefined),
    answerLength: orElse(optional(answerLength), undefined),
  }),
  // Else it could not be filled in.
  ({ count, catalogue, customLength }) => Boolean(customLength) || new Set(catalogue.map(({ id }) => id)).size >= count,
);

/**
 * Checks what `begin` of a `SecurityQuestionsEnrollment` answered.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readQuestionsForm(answer: unknown, warn?: Warn): QuestionsForm {
  const form = read(questionsForm, answer, warn);
  const seen = new Set<string>();
  return { ...form, catalogue: form.catalogue.filter(({ id }) => !seen.has(id) && seen.add(id)) };
}
