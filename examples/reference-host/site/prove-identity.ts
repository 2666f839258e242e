import { html, render } from 'lit';
import { signIn, stepUp } from './api.js';
import { textOf } from './sign-in-page.js';

/** Asks for the password in a dialog, over whatever the person was doing. Rejects when they leave it. */
export function proveIdentity(dialog: HTMLDialogElement, account: string, reason: 'step-up-required' | 'session-expired'): Promise<void> {
  const signedOut = reason === 'session-expired';
  return new Promise((resolve, reject) => {
    const submit = async (event: SubmitEvent): Promise<void> => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const password = textOf(new FormData(form), 'password');
      const failure = await (signedOut ? signIn(account, password) : stepUp(password));
      const alert = form.querySelector('[role="alert"]');
      if (alert) alert.textContent = failure;
      if (failure) return;
      dialog.onclose = null;
      dialog.close();
      resolve();
    };
    render(
      html`<form class="stack" @submit=${submit}>
        <h2 id="prove-heading">${signedOut ? 'Sign in again' : 'Confirm it’s you'}</h2>
        <p>${account}</p>
        <label>Password <input name="password" type="password" autocomplete="current-password" required autofocus /></label>
        <p role="alert"></p>
        <div class="buttons">
          <button class="primary">Confirm</button>
          <button type="button" @click=${() => dialog.close()}>Cancel</button>
        </div>
      </form>`,
      dialog,
    );
    dialog.onclose = () => reject(new Error('The person left the dialog.'));
    dialog.showModal();
  });
}
