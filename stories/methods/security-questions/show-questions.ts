import type { StateValueFrom } from 'xstate';
import { actorAt } from '../../../test/support/actor-at.js';
import { contentFor, type Form } from '../../../src/methods/security-questions/fill-form.js';
import { securityQuestions } from '../../../src/methods/security-questions/security-questions.js';
import { securityQuestionsMachine } from '../../../src/methods/security-questions/security-questions-machine.js';
import { securityQuestionsView } from '../../../src/methods/security-questions/security-questions-view.js';
import { blankSheet, type AnswerDraft, type SheetContent } from '../../../src/ui/sheet-content.js';
import { info, secrets } from '../../fixtures.js';
import { showStillMethod, vaultOf, type MethodScene } from '../../support/show-still-method.js';
import type { ContextOf, StillStory } from '../../support/show-wizard.js';

export interface QuestionsScene extends MethodScene {
  readonly hasOthers?: boolean;
  readonly form?: Partial<Form>;
  /** Asked when the story is drawn: tests put others in the place of the samples. */
  readonly content?: () => SheetContent;
}

export const filledIn = (): SheetContent => secrets.answers;

/** The samples, with something else in the blocks. */
export const filledInBut =
  (...others: readonly Partial<AnswerDraft>[]) =>
  (): SheetContent => ({ ...secrets.answers, drafts: secrets.answers.drafts.map((draft, index) => ({ ...draft, ...others[index] })) });
export const hidden = (): SheetContent => ({ ...secrets.answers, isHiding: true });

const sampleForm: Form = {
  answerLength: { min: 3, max: 40 },
  count: 3,
  customLength: 200,
  catalogue: [
    { id: 'first-concert', text: 'Who played at the first concert you went to?' },
    { id: 'hiding-place', text: 'Where did you hide best as a child?' },
    { id: 'bedroom-view', text: 'What could you see from the bedroom you grew up in?' },
    { id: 'summer-place', text: 'At which lake, beach or pool did you spend your summers?' },
    { id: 'lost-for-good', text: 'What did you lose and never find again?' },
  ],
};

/** Setting up security questions. */
export function showQuestions(
  value: StateValueFrom<typeof securityQuestionsMachine>,
  context: ContextOf<typeof securityQuestionsMachine> = () => ({}),
  { hasOthers = true, form: more, content = () => blankSheet, ...scene }: QuestionsScene = {},
): StillStory {
  const form: Form = { ...sampleForm, ...more };
  return showStillMethod(securityQuestions, scene, () => ({
    actor: actorAt(securityQuestionsMachine, value, { context: { enrollmentId: 'e1', language: 'en', askedIn: 'en', ...context() } }),
    run: {
      machine: securityQuestionsMachine,
      steps: ({ steps }) => [steps.learn, steps.answer],
      view: view =>
        securityQuestionsView(view, {
          secrets: vaultOf({ form, content: contentFor(form, content()) }),
          account: info.account,
          hasOthers,
        }),
      release: () => undefined,
    },
  }));
}
