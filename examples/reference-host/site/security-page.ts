import { html, render } from 'lit';
import { adapter } from './adapter.js';
import { proveIdentity } from './prove-identity.js';
import { siteHeader } from './site-header.js';

/** What is set up, and all that a person can do about it. */
export function securityPage(app: HTMLElement, account: string, signedOut: () => void): void {
  const prove = (event: HTMLElementEventMap['enrollkit-step-up-required']): void => {
    const dialog = app.querySelector<HTMLDialogElement>('#prove');
    if (dialog) event.waitUntil(proveIdentity(dialog, account, event.request.reason));
  };
  render(
    html`
      ${siteHeader(account, signedOut)}
      <main>
        <h1 tabindex="-1">Security info</h1>
        <enrollkit-security-info resume .adapter=${adapter} @enrollkit-step-up-required=${prove}></enrollkit-security-info>
      </main>
      <dialog id="prove" aria-labelledby="prove-heading"></dialog>
    `,
    app,
  );
}
