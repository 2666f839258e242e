import type { GivenAnswer, QuestionsForm } from '../../contract/index.js';

/** Things that a person might answer. None is part of another. */
const things = [
  'Amethyst',
  'Bulldozer',
  'Cinnamon',
  'Dragonfly',
  'Euphonium',
  'Flamingo',
  'Gooseberry',
  'Hovercraft',
  'Icebreaker',
  'Juggernaut',
];

/** How long an answer may be. */
export function lengthsOf({ answerLength }: QuestionsForm): { readonly min: number; readonly max: number } {
  return answerLength ?? { min: 3, max: 40 };
}

/** An answer that is neither too short nor too long: the `nth`. */
export function answerOf(form: QuestionsForm, nth: number): string {
  const { min, max } = lengthsOf(form);
  return (things[nth] ?? `Thing ${nth}`).slice(0, max).padEnd(min, `${nth}`);
}

/** As many answers as are asked for: to questions of the catalogue as far as it goes, then to some of the person's own. */
export function answersTo(form: QuestionsForm, count: number = form.count): GivenAnswer[] {
  return Array.from({ length: count }, (_, nth) => {
    const answer = answerOf(form, nth);
    const question = form.catalogue[nth];
    return question ? { questionId: question.id, answer } : { question: `What is on shelf ${nth}?`, answer };
  });
}

/** The same answers, but for one of them. */
export function withAnswer(answers: readonly GivenAnswer[], index: number, change: Partial<GivenAnswer>): GivenAnswer[] {
  return answers.map((given, at) => (at === index ? { ...given, ...change } : given));
}
