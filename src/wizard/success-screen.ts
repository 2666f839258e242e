import { html, nothing, type TemplateResult } from 'lit';
import type { EnrollmentResult } from '../contract/security-info.js';
import type { LaterMessages } from '../locales/later-messages.js';
import type { Messages } from '../locales/messages.js';
import { describeProblem } from '../methods/describe-problem.js';
import { nameOfMethod } from '../methods/name-of-method.js';
import type { Problem } from '../methods/problem.js';
import { dangerIcon, icon } from '../ui/icons.js';
import { approvedPicture } from '../ui/illustrations/approved.js';
import { message } from '../ui/message.js';
import { screen } from '../ui/screen.js';

/** The longest name the contract allows, in characters. */
export const longestName = 64;

export interface Success {
  readonly result: EnrollmentResult;
  readonly messages: Messages;
  readonly texts: LaterMessages;
  readonly level: number;
  /** Sets the ids of this screen apart from those of another wizard in the same document. */
  readonly fieldId: string;
  /** Whether the backend keeps names. */
  readonly canName: boolean;
  readonly problem: Problem | null;
  readonly busy: boolean;
  /** Whether this is the only method on the account. */
  readonly isOnly: boolean;
  readonly canAdd: boolean;
  /** Both with the name the person typed, if it is a new one. */
  readonly addAnother: (name: string | undefined) => void;
  readonly done: (name: string | undefined) => void;
}

/** What is set up now, what it is for, and the next best step. */
export function successScreen(success: Success): TemplateResult {
  const { result, messages, texts, level, isOnly, canAdd, addAnother, done, busy } = success;
  const { common } = messages;
  const { method, becameDefault, notifiedVia } = result;
  return screen({
    heading: texts.successHeading(nameOfMethod(method, messages)),
    level,
    picture: approvedPicture,
    body: html`
      ${method.detail ? html`<p class="ek-muted" dir="auto" translate="no">${method.detail}</p>` : nothing}
      <p>${method.usableFor.length ? texts.usedFor(method.usableFor) : nothing} ${becameDefault ? texts.becameDefault : nothing}</p>
      ${notifiedVia ? html`<p class="ek-muted">${texts.notifiedVia(notifiedVia)}</p>` : nothing}
      ${success.canName ? nameField(success) : nothing}
      ${isOnly ? message('info', html`<strong>${texts.addSecondHeading}.</strong> ${texts.addSecond}`) : nothing}
    `,
    ways: [canAdd && !busy && { text: texts.addAnother, act: form => addAnother(newName(form, method.name)) }],
    primary: { text: common.done, act: form => done(newName(form, method.name)), busy },
  });
}

function nameField({ result, messages, texts, fieldId: id, problem, busy }: Success): TemplateResult {
  const { common } = messages;
  const error = problem ? describeProblem(problem, messages) : '';
  return html`<div class="ek-field ek-wide" part="field">
    <label class="ek-label" part="label" for=${id}>${texts.nameLabel}</label>
    <p class="ek-hint" part="hint" id="${id}-hint">${texts.nameHint}</p>
    ${
      error
        ? html`<p class="ek-error" part="error" id="${id}-error">
            ${icon(dangerIcon)}<span><span class="ek-hidden">${common.error} </span>${error}</span>
          </p>`
        : nothing
    }
    <input
      class="ek-input ek-wide"
      part="input"
      id=${id}
      name="name"
      type="text"
      dir="auto"
      autocomplete="off"
      maxlength=${longestName}
      .defaultValue=${result.method.name ?? ''}
      ?readonly=${busy}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}"
    />
  </div>`;
}

function newName(form: HTMLFormElement, known: string | null): string | undefined {
  const typed = new FormData(form).get('name');
  const name = typeof typed === 'string' ? typed.trim() : '';
  return name && name !== known ? name : undefined;
}
