import { html, render, type TemplateResult } from 'lit';
import { Refused } from '../api.js';
import { moveFocus } from '../focus.js';
import { refusalText } from '../refusal-text.js';
import { beginReset, changePassword, proveReset, startReset, type ResetKind } from './reset-api.js';
import { addressView, choiceView, codeView, doneView, passwordView, questionsView } from './reset-views.js';

/** For whoever has forgotten their password. It says the same whether or not there is such an account. */
export function forgottenPasswordPage(app: HTMLElement): void {
  const show = (content: TemplateResult, moves = true): void => {
    render(
      html`<main class="narrow">
        <p class="brand">Fernhill</p>
        <div class="card">${content}</div>
      </main>`,
      app,
    );
    if (moves) moveFocus(app);
  };

  /** Says what went wrong where the person is, or begins again when too much time has passed. */
  const failed = (cause: unknown, say: (why: string) => void): void => {
    if (Refused.from(cause).code === 'proof-expired') askAddress(refusalText(cause));
    else say(refusalText(cause));
  };

  const askAddress = (wrong?: string): void =>
    show(
      addressView(wrong, email => {
        beginReset(email).then(
          ({ ways }) => askWay(ways),
          (cause: unknown) => askAddress(refusalText(cause)),
        );
      }),
      wrong !== undefined,
    );

  const askWay = (ways: readonly ResetKind[], why?: string): void =>
    show(
      choiceView(ways, why, way => {
        startReset(way).then(
          ({ questions }) => (questions ? askAnswers(ways, questions) : askCode(ways, way)),
          (cause: unknown) => failed(cause, reason => askWay(ways, reason)),
        );
      }),
    );

  const askCode = (ways: readonly ResetKind[], way: ResetKind, { wrong, said }: { wrong?: string; said?: string } = {}): void =>
    show(
      codeView({
        way,
        wrong,
        said,
        submit: code => {
          proveReset(way, { code }).then(
            () => askPassword(),
            (cause: unknown) => failed(cause, reason => askCode(ways, way, { wrong: reason })),
          );
        },
        again: () => {
          startReset(way).then(
            () => askCode(ways, way, { said: 'Another code is on its way, if there is anywhere for it to go.' }),
            (cause: unknown) => failed(cause, reason => askCode(ways, way, { said: reason })),
          );
        },
        choose: () => askWay(ways),
      }),
      said === undefined,
    );

  const askAnswers = (ways: readonly ResetKind[], questions: readonly (string | null)[], wrong?: string): void =>
    show(
      questionsView({
        questions,
        wrong,
        submit: answers => {
          proveReset('security-questions', { answers }).then(
            () => askPassword(),
            (cause: unknown) => failed(cause, reason => askAnswers(ways, questions, reason)),
          );
        },
        choose: () => askWay(ways),
      }),
    );

  const askPassword = (wrong?: string): void =>
    show(
      passwordView(wrong, password => {
        changePassword(password).then(
          () => show(doneView()),
          (cause: unknown) => failed(cause, reason => askPassword(flaws[Refused.from(cause).reason ?? ''] ?? reason)),
        );
      }),
    );

  askAddress();
}

const flaws: Readonly<Partial<Record<string, string>>> = {
  'too-short': 'Use at least 12 characters.',
  guessable: 'That is easily guessed. Choose another one.',
  repeated: 'That is the password that you have. Choose another one.',
};
