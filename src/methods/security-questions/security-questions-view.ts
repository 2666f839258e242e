import { html, type TemplateResult } from 'lit';
import type { SecurityQuestionsMessages } from '../../locales/security-questions-messages.js';
import { timeOverPicture } from '../../ui/illustrations/time-over.js';
import { questionsPicture } from '../../ui/illustrations/questions.js';
import { message } from '../../ui/message.js';
import type { QuestionSheet } from '../../ui/question-sheet.js';
import { screen } from '../../ui/screen.js';
import { blankSheet, type SheetContent } from '../../ui/sheet-content.js';
import { hasToWait } from '../describe-problem.js';
import { lateMessage } from '../late-message.js';
import type { MethodView } from '../method.js';
import { backOf, methodScreen, type MethodScreen } from '../method-screen.js';
import { problemMessage, told } from '../problem-message.js';
import { troubleScreen } from '../trouble-screen.js';
import type { Vault } from '../vault.js';
import { errorsIn, isAboutAnswer } from './describe-flaws.js';
import { formOf, type Form } from './fill-form.js';
import { findFlaws } from './find-flaws.js';
import type { SecurityQuestionsActor } from './security-questions-machine.js';

/** What the vault of a journey holds. The form is no secret, but long. */
export interface QuestionSecrets {
  form: Form;
  content: SheetContent;
}

interface Surroundings {
  readonly secrets: Vault<QuestionSecrets>;
  readonly account: string;
  readonly hasOthers: boolean;
}

interface QuestionsView extends MethodScreen {
  readonly actor: SecurityQuestionsActor;
  readonly texts: SecurityQuestionsMessages;
  readonly late: unknown;
}

/** How each state looks. */
export function securityQuestionsView(
  methodView: MethodView<SecurityQuestionsMessages>,
  { secrets, account, hasOthers }: Surroundings,
): TemplateResult {
  const actor = methodView.actor as SecurityQuestionsActor;
  const snapshot = actor.getSnapshot();
  const { texts, messages } = methodView;
  const view: QuestionsView = { ...methodScreen(methodView, hasOthers), actor, texts, late: lateMessage(snapshot, messages) };
  const { problem } = snapshot.context;
  const retry = (): void => actor.send({ type: 'retry' });

  if (snapshot.matches('unloaded')) return troubleScreen(view, { heading: texts.unloadedHeading, problem, retry });
  const busy = snapshot.hasTag('busy');
  if (snapshot.matches('expired') || snapshot.matches('renewing'))
    return troubleScreen(view, {
      heading: texts.expiredHeading,
      body: texts.expiredBody,
      picture: timeOverPicture,
      retryText: busy ? messages.common.loading : texts.goOn,
      retry,
      busy,
      late: view.late,
    });
  if (snapshot.matches('outcomeUnknown'))
    return troubleScreen(view, {
      heading: texts.outcomeUnknownHeading,
      body: texts.outcomeUnknownBody,
      retryText: texts.checkAgain,
      retry,
    });
  if (snapshot.matches('starting') || snapshot.matches('explaining') || snapshot.matches('loadingForm')) return aboutScreen(view);
  return answerScreen(view, secrets, account);
}

/** What they are for and what they are worth, before anything is typed. */
function aboutScreen(view: QuestionsView): TemplateResult {
  const { actor, texts, messages, level, late, another } = view;
  const busy = actor.getSnapshot().hasTag('busy');
  return screen({
    heading: texts.aboutHeading,
    level,
    picture: questionsPicture,
    body: html`<p>${texts.aboutBody}</p>
      <p>${texts.onlyForReset}</p>
      <p>${texts.writeOnly}</p>
      ${message('info', texts.othersMayKnow)} ${late}`,
    ways: [another],
    primary: { text: busy ? messages.common.loading : messages.common.next, act: () => actor.send({ type: 'next' }), busy },
    secondary: backOf(view),
  });
}

function answerScreen(view: QuestionsView, secrets: Vault<QuestionSecrets>, account: string): TemplateResult {
  const { actor, texts, messages, level, late } = view;
  const snapshot = actor.getSnapshot();
  const { flaws, problem } = snapshot.context;
  const form = secrets.get('form') ?? noForm;
  const content = secrets.get('content') ?? blankSheet;
  const { min, max } = form.answerLength;
  const isTranslating = snapshot.matches('translating');
  const busy = snapshot.hasTag('busy');

  const submit = (page: HTMLFormElement): void => {
    const { drafts } = page.querySelector<QuestionSheet>('enrollkit-question-sheet')?.read() ?? blankSheet;
    const found = findFlaws(drafts, form, account);
    actor.send(found.length ? { type: 'answers.flawed', flaws: found } : { type: 'answers.submitted' });
  };

  return screen({
    heading: texts.answerHeading,
    level,
    body: html`<p>${texts.answerIntro(form.count)}</p>
      <p>${texts.spacesNote}</p>
      <enrollkit-question-sheet
        class="ek-wide"
        .questions=${form.catalogue}
        .takesOwn=${form.customLength > 0}
        .content=${content}
        .changed=${(changed: SheetContent) => secrets.put('content', changed)}
        .errors=${errorsIn(flaws, problem, form, texts)}
        .readonly=${busy && !isTranslating}
        .texts=${{
          ...texts,
          ...messages.joining,
          ownHint: texts.ownHint(form.customLength),
          answerHint: texts.answerHint(min, max),
          errorPrefix: messages.common.error,
        }}
      ></enrollkit-question-sheet>
      ${
        snapshot.matches('checkingOutcome')
          ? message('info', messages.joining.sentence(texts.checkingOutcome))
          : isAboutAnswer(problem, form)
            ? ''
            : problemMessage(told(problem), messages)
      }
      ${late}`,
    primary: {
      text: isTranslating ? messages.common.loading : busy ? texts.saving : texts.save,
      act: submit,
      busy,
      disabled: hasToWait(problem),
    },
    secondary: backOf(view),
  });
}

/** Once the journey is left. */
const noForm = formOf({ count: 0, catalogue: [] });
