import { html, render, type TemplateResult } from 'lit';
import { field, typedIn } from './fields.js';
import { moveFocus } from './focus.js';
import { beginStepUp, signIn, type Proof } from './proving/proof.js';
import { ProvingFlow } from './proving/prove.js';
import { refusalText } from './refusal-text.js';

/**
 * Has the person prove who they are in a dialog, over whatever they were doing: in a way that they have set up, or by their password.
 * Rejects when they leave it.
 */
export function proveIdentity(dialog: HTMLDialogElement, account: string, reason: 'step-up-required' | 'session-expired'): Promise<void> {
  const signedOut = reason === 'session-expired';
  return new Promise((resolve, reject) => {
    let flow: ProvingFlow | undefined;
    const show = (content: TemplateResult): void => {
      const heading = signedOut ? 'Sign in again' : 'Confirm it’s you';
      render(
        html`<h2 id="prove-heading">${heading}</h2>
          <p class="hint">${account}</p>
          ${content}`,
        dialog,
      );
      moveFocus(dialog);
    };
    const leave = (): void => dialog.close();
    const done = (): void => {
      dialog.onclose = null;
      dialog.close();
      resolve();
    };

    const prove = (proof: Proof): void => {
      show(html`<div id="proving"></div>`);
      const place = dialog.querySelector<HTMLElement>('#proving');
      if (!place) return;
      const left = (why?: string): void => {
        if (why === undefined) leave();
        else if (signedOut) askPassword(why);
        else show(stuckView(why, begin, leave));
      };
      flow = new ProvingFlow({ place, proof, confirmLabel: 'Confirm', done, left });
      flow.start();
    };

    const askPassword = (wrong?: string): void => {
      const submit = (event: SubmitEvent): void => {
        signIn(account, typedIn(event)('password')).then(
          answer => ('proof' in answer ? prove(answer.proof) : done()),
          (cause: unknown) => askPassword(refusalText(cause)),
        );
      };
      show(passwordView(wrong, submit, leave));
    };

    const begin = (): void => {
      show(html`<p role="status" class="hint">One moment…</p>`);
      beginStepUp().then(prove, (cause: unknown) => show(stuckView(refusalText(cause), begin, leave)));
    };

    dialog.onclose = () => {
      flow?.stop();
      reject(new Error('The person left the dialog.'));
    };
    dialog.showModal();
    if (signedOut) askPassword();
    else begin();
  });
}

/** It could not be begun, or took too long. */
function stuckView(why: string, again: () => void, leave: () => void): TemplateResult {
  return html`<div class="stack">
    <p role="alert" tabindex="-1">${why}</p>
    <button type="button" class="primary wide" @click=${again}>Try again</button>
    <p class="links"><button type="button" class="link" @click=${leave}>Cancel</button></p>
  </div>`;
}

function passwordView(wrong: string | undefined, submit: (event: SubmitEvent) => void, leave: () => void): TemplateResult {
  return html`<form class="stack" @submit=${submit}>
    ${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password', wrong })}
    <button class="primary wide">Confirm</button>
    <p class="links"><button type="button" class="link" @click=${leave}>Cancel</button></p>
  </form>`;
}
