import { page, userEvent } from 'vitest/browser';
import { securityQuestions as texts } from '../../src/locales/en/security-questions.js';
import { until } from './until.js';

/** Where questions are answered: a wizard, or what has one in it. */
interface Wizard {
  readonly element: Element;
  readonly type: (name: string, text: string) => Promise<void>;
}

/** The field in which a question is chosen, by its number from 1. */
export const questionField = ({ element }: Wizard, number: number, label = texts.question(number)): HTMLSelectElement =>
  page.elementLocator(element).getByRole('combobox', { name: label, exact: true }).element() as HTMLSelectElement;

/** Chooses a question by its text, or by its place from 0, and answers it. */
export async function answer(wizard: Wizard, number: number, question: string | number, text: string): Promise<void> {
  const select = await until(() => questionField(wizard, number));
  const wanted = typeof question === 'string' ? question : (select.options[question + 1]?.text ?? '');
  await userEvent.selectOptions(select, wanted);
  await wizard.type(texts.answer(number), text);
}
