import { html, render } from 'lit';
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
    const done = (): void => {
      dialog.onclose = null;
      dialog.close();
      resolve();
    };

    const prove = (proof: Proof): void => {
      render(
        html`${heading(account, signedOut)}
          <div id="proving"></div>`,
        dialog,
      );
      const place = dialog.querySelector<HTMLElement>('#proving');
      if (!place) return;
      const left = (why?: string): void => (why === undefined || !signedOut ? dialog.close() : askPassword(why));
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
      render(
        passwordForm(account, submit, () => dialog.close(), wrong),
        dialog,
      );
      moveFocus(dialog);
    };

    dialog.onclose = () => {
      flow?.stop();
      reject(new Error('The person left the dialog.'));
    };
    render(
      html`${heading(account, signedOut)}
        <p role="status" class="hint">One moment…</p>`,
      dialog,
    );
    dialog.showModal();
    if (signedOut) askPassword();
    else beginStepUp().then(prove, () => dialog.close());
  });
}

function heading(account: string, signedOut: boolean) {
  return html`<h2 id="prove-heading">${signedOut ? 'Sign in again' : 'Confirm it’s you'}</h2>
    <p class="hint">${account}</p>`;
}

function passwordForm(account: string, submit: (event: SubmitEvent) => void, cancel: () => void, wrong: string | undefined) {
  return html`${heading(account, true)}
    <form class="stack" @submit=${submit}>
      ${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password', wrong })}
      <button class="primary wide">Confirm</button>
      <p class="links"><button type="button" class="link" @click=${cancel}>Cancel</button></p>
    </form>`;
}
