import { html, render } from 'lit';
import { adapter } from './adapter.js';
import { session } from './api.js';
import { proveIdentity } from './prove-identity.js';

/** Asks what policy wants of a person who has just signed in, and resolves when that is over, at once where it is nothing. */
export async function askAfterSignIn(app: HTMLElement): Promise<void> {
  const account = await session();
  if (!account) return;
  const prove = (event: HTMLElementEventMap['enrollkit-step-up-required']): void => {
    const dialog = app.querySelector<HTMLDialogElement>('#prove');
    if (dialog) event.waitUntil(proveIdentity(dialog, account, event.request.reason));
  };
  await new Promise<void>(resolve => {
    render(
      html`<main class="narrow">
          <p class="brand">Fernhill</p>
          <enrollkit-sign-in-prompt
            heading-level="1"
            .adapter=${adapter}
            @enrollkit-prompt-ended=${() => resolve()}
            @enrollkit-step-up-required=${prove}
          ></enrollkit-sign-in-prompt>
        </main>
        <dialog id="prove" aria-labelledby="prove-heading"></dialog>`,
      app,
    );
  });
}
