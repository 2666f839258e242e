import { html, nothing, type TemplateResult } from 'lit';
import { field, typedIn } from '../fields.js';
import { codeIcon, mailIcon, messageIcon, questionIcon } from '../icons.js';
import type { ResetKind } from './reset-api.js';

/** What each way is called and pictured by. */
const choices: Readonly<Record<ResetKind, { readonly icon: TemplateResult; readonly name: string; readonly about: string }>> = {
  email: { icon: mailIcon, name: 'Email', about: 'A code, to the address that you set up for this' },
  'text-message': { icon: messageIcon, name: 'Text message', about: 'A code, to the phone that you set up' },
  'authenticator-code': { icon: codeIcon, name: 'Authenticator app', about: 'The code that the app shows' },
  'security-questions': { icon: questionIcon, name: 'Security questions', about: 'The answers that you gave' },
};

export function addressView(wrong: string | undefined, submit: (email: string) => void): TemplateResult {
  return html`<h1 tabindex="-1">Forgot your password?</h1>
    <p>Tell us which account it is. Then you prove that it is yours, and choose another password.</p>
    <form class="stack" @submit=${(event: SubmitEvent) => submit(typedIn(event)('email'))}>
      ${field({ name: 'email', label: 'Email', type: 'email', autocomplete: 'username', wrong })}
      <button class="primary wide">Next</button>
    </form>
    ${back()}`;
}

export function choiceView(ways: readonly ResetKind[], why: string | undefined, choose: (way: ResetKind) => void): TemplateResult {
  return html`<h1 tabindex="-1">How do you want to prove it’s you?</h1>
    <p>Choose one that you have set up.</p>
    <p role="alert">${why ?? ''}</p>
    <ul class="ways">
      ${ways.map(way => {
        const { icon, name, about } = choices[way];
        return html`<li>
          <button type="button" class="way" @click=${() => choose(way)}>
            ${icon}<span>${name} <span class="detail">${about}</span></span>
          </button>
        </li>`;
      })}
    </ul>
    ${back()}`;
}

export interface CodeView {
  readonly way: ResetKind;
  readonly wrong?: string | undefined;
  readonly said?: string | undefined;
  readonly submit: (code: string) => void;
  readonly again: () => void;
  readonly choose: () => void;
}

export function codeView({ way, wrong, said, submit, again, choose }: CodeView): TemplateResult {
  const isSent = way !== 'authenticator-code';
  const where = way === 'email' ? 'an email address' : 'a phone';
  return html`<h1 tabindex="-1">Enter the code</h1>
    <p>
      ${isSent ? `If the account has ${where} for this, a code is on its way there.` : 'Enter the code that your authenticator app shows for this account.'}
    </p>
    <form class="stack" @submit=${(event: SubmitEvent) => submit(typedIn(event)('code').replace(/\D/g, ''))}>
      ${field({ name: 'code', label: 'Code', autocomplete: 'one-time-code', inputmode: 'numeric', wrong })}
      <button class="primary wide">Next</button>
    </form>
    <p role="status" class="hint">${said ?? ''}</p>
    <p class="links">
      ${isSent ? html`<button type="button" class="link" @click=${again}>Send another code</button>` : nothing}
      <button type="button" class="link" @click=${choose}>Use another way</button>
    </p>`;
}

export interface QuestionsView {
  readonly questions: readonly (string | null)[];
  readonly wrong?: string | undefined;
  readonly submit: (answers: readonly string[]) => void;
  readonly choose: () => void;
}

export function questionsView({ questions, wrong, submit, choose }: QuestionsView): TemplateResult {
  const answers = (event: SubmitEvent): void => {
    const typed = typedIn(event);
    submit(questions.map((_, index) => typed(`answer-${String(index)}`)));
  };
  return html`<h1 tabindex="-1">Answer your questions</h1>
    <p>All answers have to be right. Capitals and extra spaces do not matter.</p>
    <form class="stack" @submit=${answers}>
      ${questions.map((question, index) =>
        field({ name: `answer-${String(index)}`, label: question ?? 'The question that you wrote yourself', autocomplete: 'off' }),
      )}
      <p role="alert" tabindex="-1" ?data-refused=${wrong !== undefined}>${wrong ?? ''}</p>
      <button class="primary wide">Next</button>
    </form>
    <p class="links"><button type="button" class="link" @click=${choose}>Use another way</button></p>`;
}

export function passwordView(wrong: string | undefined, submit: (password: string) => void): TemplateResult {
  return html`<h1 tabindex="-1">Choose another password</h1>
    <form class="stack" @submit=${(event: SubmitEvent) => submit(typedIn(event)('password'))}>
      ${field({
        name: 'password',
        label: 'New password',
        type: 'password',
        autocomplete: 'new-password',
        hint: 'At least 12 characters. A few words that only you would put together are good.',
        wrong,
      })}
      <p class="hint">Whoever is signed in to your account, anywhere, is signed out.</p>
      <button class="primary wide">Change password</button>
    </form>`;
}

export function doneView(): TemplateResult {
  return html`<h1 tabindex="-1">Your password is changed</h1>
    <p>Everybody is signed out, and we sent you an email about it. Sign in with the new password.</p>
    <p><a class="button primary wide" href="/">Sign in</a></p>`;
}

function back(): TemplateResult {
  return html`<p class="links"><a href="/">Back to sign in</a></p>`;
}
