import { canResume, type EnrollkitWizard } from 'enrollkit';
import { createHttpAdapter } from 'enrollkit/adapters/http';
import type { EnrolledMethod, SecurityInfo } from 'enrollkit/contract';
import { html, render, type TemplateResult } from 'lit';
import { signOut } from './api.js';
import { proveIdentity } from './prove-identity.js';

const adapter = createHttpAdapter({ baseUrl: '/api/enrollkit' });

/** What is set up, and the wizard in a dialog to add to it. */
export async function securityPage(app: HTMLElement, account: string, signedOut: () => void): Promise<void> {
  const leave = async (): Promise<void> => {
    await signOut();
    signedOut();
  };
  const load = (): Promise<SecurityInfo> =>
    adapter.loadSecurityInfo({ signal: new AbortController().signal, idempotencyKey: crypto.randomUUID() });

  const show = async (): Promise<void> => {
    const info = await load().catch(() => null);
    render(
      page(account, info, () => openWizard(app, account, show), leave),
      app,
    );
  };

  await show();
  if (canResume()) openWizard(app, account, show);
}

function page(account: string, info: SecurityInfo | null, add: () => void, leave: () => Promise<void>): TemplateResult {
  return html`
    <header class="bar">
      <span class="brand">Fernhill</span>
      <span class="account">${account}</span>
      <button type="button" @click=${leave}>Sign out</button>
    </header>
    <main>
      <h1>Security info</h1>
      <p>These are the ways you prove who you are when you sign in, or when you reset your password.</p>
      <p><button class="primary" id="add" type="button" @click=${add}>Add sign-in method</button></p>
      ${info ? list(info) : html`<p role="alert">Your methods could not be loaded. Reload the page to try again.</p>`}
    </main>
    <dialog id="wizard" aria-label="Set up a sign-in method"></dialog>
    <dialog id="prove" aria-labelledby="prove-heading"></dialog>
  `;
}

function list({ methods, defaultSignIn }: SecurityInfo): TemplateResult {
  if (!methods.length) return html`<p class="empty">Nothing is set up yet.</p>`;
  const current = defaultSignIn?.options.find(({ id }) => id === defaultSignIn.current)?.methodId;
  return html`<ul class="methods">
    ${methods.map(method => row(method, method.id === current))}
  </ul>`;
}

function row({ name, kind, detail, addedAt }: EnrolledMethod, isDefault: boolean): TemplateResult {
  const added = addedAt ? new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(new Date(addedAt)) : '';
  return html`<li>
    <strong>${name ?? 'Authenticator app'}</strong> ${isDefault ? html`<span class="badge">Default</span>` : ''}
    <span class="detail"
      >${kind === 'authenticator-push' ? 'Notification or code' : 'Code'}${detail ? ` · ${detail}` : ''}${added && ` · added ${added}`}</span
    >
  </li>`;
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
