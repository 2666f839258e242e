import { html, nothing, type TemplateResult } from 'lit';
import type { SnapshotFrom } from 'xstate';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { LaterMessages } from '../locales/later-messages.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { Messages } from '../locales/messages.js';
import { hasToWait } from '../methods/describe-problem.js';
import { lateMessage } from '../methods/late-message.js';
import { lateOnlyMessage } from '../methods/late-only-message.js';
import { anyProblemMessage } from '../methods/problem-message.js';
import type { ChangeActor, changeMachine } from './change-machine.js';
import { noticeView } from './notice-view.js';

/** What a dialog is drawn from. */
export interface ChangeView {
  readonly actor: ChangeActor;
  readonly snapshot: SnapshotFrom<typeof changeMachine>;
  readonly adapter: EnrollmentAdapter;
  readonly messages: Messages;
  readonly laterTexts: LaterMessages;
  readonly texts: ManageMessages;
  /** Sets the ids of a form apart from those of another in the same document. */
  readonly formId: string;
}

/** What is in a dialog. */
export interface DialogParts {
  readonly heading: string;
  readonly content: TemplateResult;
  readonly actions: TemplateResult;
}

interface Confirmation {
  readonly heading: string;
  readonly body: unknown;
  readonly confirm: string;
  /** What the button says while it is done. */
  readonly confirming: string;
  readonly danger?: boolean;
  /** Another way on. */
  readonly way?: { readonly text: string; readonly act: () => void } | false | undefined;
  /** The id of the form that it sends, where there is one. */
  readonly form?: string;
}

/** Asks before a change, and says what went wrong with it. Cancel is last, so that it is given the focus. */
export function confirmation(view: ChangeView, { heading, body, confirm, confirming, danger, way, form }: Confirmation): DialogParts {
  const { actor, snapshot, messages } = view;
  const { problem, change, notice, info } = snapshot.context;
  const busy = snapshot.hasTag('busy');
  // It is done, and only the list is still to come.
  const done = snapshot.matches({ reloading: 'long' }) ? notice : null;
  const isOfField = change === 'name' && describesField(problem?.code);
  const stopped = busy || hasToWait(problem);
  const told = done
    ? html`${noticeView(done, { ...view, info })} ${lateOnlyMessage(snapshot, messages)}`
    : html`${isOfField ? nothing : anyProblemMessage(problem, messages)} ${lateMessage(snapshot, messages)}`;
  return {
    heading,
    content: html`${done && !form ? nothing : body} ${told}
    ${
      way && !done
        ? html`<button
            class="ek-link-button"
            part="way"
            type="button"
            aria-disabled=${busy ? 'true' : nothing}
            @click=${() => !busy && way.act()}
          >
            ${way.text}
          </button>`
        : nothing
    }`,
    actions: html`<button
        class="ek-button ${danger ? 'ek-button-danger' : 'ek-button-primary'}"
        part="primary"
        type=${form ? 'submit' : 'button'}
        form=${form ?? nothing}
        aria-busy=${busy ? 'true' : nothing}
        aria-disabled=${stopped ? 'true' : nothing}
        @click=${() => !form && !stopped && actor.send({ type: 'submitted' })}
      >
        ${done ? messages.common.loading : busy ? confirming : confirm}
      </button>
      ${cancelButton(view, done ? messages.common.close : messages.common.cancel)}`,
  };
}

/** Of these the field says what is wrong. */
export const describesField = (code: string | undefined): boolean => code === 'duplicate-name' || code === 'invalid-input';

export const cancelButton = ({ actor }: ChangeView, text: string): TemplateResult =>
  html`<button class="ek-button" part="secondary" type="button" @click=${() => actor.send({ type: 'dismissed' })}>${text}</button>`;
