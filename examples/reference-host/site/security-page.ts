import { canResume, signalRemoval, type EnrollkitWizard } from 'enrollkit';
import { createHttpAdapter } from 'enrollkit/adapters/http';
import type { EnrolledMethod, RemovalResult, SecurityInfo } from 'enrollkit/contract';
import { html, render, type TemplateResult } from 'lit';
import { titleOf } from './kinds.js';
import { methodList } from './method-list.js';
import { proveIdentity } from './prove-identity.js';
import { removeMethod } from './remove-method.js';
import { siteHeader } from './site-header.js';

const adapter = createHttpAdapter({ baseUrl: '/api/enrollkit' });

/** What is set up, and the wizard in a dialog to add to it. */
export async function securityPage(app: HTMLElement, account: string, signedOut: () => void): Promise<void> {
  const load = (): Promise<SecurityInfo> =>
    adapter.loadSecurityInfo({ signal: new AbortController().signal, idempotencyKey: crypto.randomUUID() });

  const show = async (done = ''): Promise<void> => {
    const info = await load().catch(() => null);
    render(page({ account, info, done, add: () => openWizard(app, account, show), remove, signedOut }), app);
  };

  const remove = (method: EnrolledMethod): void => {
    const dialog = app.querySelector<HTMLDialogElement>('#remove');
    const proof = app.querySelector<HTMLDialogElement>('#prove');
    if (!dialog || !proof) return;
    removeMethod(method, { dialog, adapter, prove: reason => proveIdentity(proof, account, reason), removed });
  };

  const removed = async (method: EnrolledMethod, result: RemovalResult & { type: 'removed' }): Promise<void> => {
    // Password managers hide a passkey that is gone. Nothing waits for them.
    void signalRemoval(result);
    const another = result.newDefault === undefined ? '' : ' Your default has changed.';
    await show(`${titleOf(method)} was removed.${another}`);
    app.querySelector<HTMLElement>('#done')?.focus();
  };

  await show();
  if (canResume()) openWizard(app, account, show);
}

interface PageContent {
  readonly account: string;
  readonly info: SecurityInfo | null;
  /** What was done last. */
  readonly done: string;
  readonly add: () => void;
  readonly remove: (method: EnrolledMethod) => void;
  readonly signedOut: () => void;
}

function page({ account, info, done, add, remove, signedOut }: PageContent): TemplateResult {
  return html`
    ${siteHeader(account, signedOut)}
    <main>
      <h1 tabindex="-1">Security info</h1>
      <p>These are the ways you prove who you are when you sign in, or when you reset your password.</p>
      <p><button class="primary" id="add" type="button" @click=${add}>Add sign-in method</button></p>
      <p id="done" tabindex="-1">${done}</p>
      ${info ? methodList(info, remove) : html`<p role="alert">Your methods could not be loaded. Reload the page to try again.</p>`}
    </main>
    <dialog id="wizard" aria-label="Set up a sign-in method"></dialog>
    <dialog id="remove" aria-labelledby="remove-heading"></dialog>
    <dialog id="prove" aria-labelledby="prove-heading"></dialog>
  `;
}

function openWizard(app: HTMLElement, account: string, refresh: () => Promise<void>): void {
  const dialog = app.querySelector<HTMLDialogElement>('#wizard');
  if (!dialog || dialog.open) return;
  const close = async (): Promise<void> => {
    dialog.close();
    render('', dialog);
    await refresh();
    app.querySelector<HTMLElement>('#add')?.focus();
  };
  const proof = app.querySelector<HTMLDialogElement>('#prove');
  render(
    html`<enrollkit-wizard
      appearance="plain"
      resume
      .adapter=${adapter}
      @enrollkit-enrolled=${(event: HTMLElementEventMap['enrollkit-enrolled']) => event.continues || close()}
      @enrollkit-cancelled=${close}
      @enrollkit-failed=${close}
      @enrollkit-step-up-required=${(event: HTMLElementEventMap['enrollkit-step-up-required']) =>
        proof && event.waitUntil(proveIdentity(proof, account, event.request.reason))}
    ></enrollkit-wizard>`,
    dialog,
  );
  // Escape leaves as the wizard's own button does, so that the server is told.
  dialog.oncancel = event => {
    event.preventDefault();
    dialog.querySelector<EnrollkitWizard>('enrollkit-wizard')?.cancel();
  };
  dialog.showModal();
}
