import type { QuestionSheet } from '../../../src/ui/question-sheet.js';
import { settle, type MethodJourney } from '../../support/method-journey.js';

/** What a person fills in in one block: one of the questions by its place, or one of their own. */
export type FilledIn = readonly [question: number | string | null, answer: string];

/** Fills in the form that is shown. Says false where none is. */
export async function fillIn(journey: MethodJourney, ...blocks: readonly FilledIn[]): Promise<boolean> {
  const sheet = (await journey.look()).querySelector<QuestionSheet>('enrollkit-question-sheet');
  if (!sheet || sheet.readonly) return false;
  await sheet.updateComplete;
  for (const [index, [question, answer]] of blocks.entries()) {
    const block = sheet.querySelectorAll('fieldset')[index];
    const select = block?.querySelector('select');
    if (select) {
      select.value = typeof question === 'string' ? 'own' : String(question ?? -1);
      select.dispatchEvent(new Event('input', { bubbles: true }));
      await sheet.updateComplete;
      await settle();
    }
    if (typeof question === 'string') write(block?.querySelector('input[name="own"]'), question);
    write(block?.querySelector('input[name="answer"]'), answer);
  }
  return true;
}

/** Presses Enter. */
export async function save(journey: MethodJourney): Promise<void> {
  (await journey.look()).querySelector('form')?.requestSubmit();
  await settle();
}

function write(field: Element | null | undefined, text: string): void {
  if (!(field instanceof HTMLInputElement)) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
