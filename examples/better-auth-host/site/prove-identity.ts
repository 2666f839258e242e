import type { ProofRequest, ProvenIdentity } from 'enrollkit/adapters/better-auth';
import { post } from './api.js';
import { find } from './find.js';

const dialog = find(HTMLDialogElement, '#prove');
const form = find(HTMLFormElement, 'form', dialog);
const password = find(HTMLInputElement, '[name="password"]', dialog);
const code = find(HTMLInputElement, '[name="code"]', dialog);
const alert = find(HTMLElement, '[role="alert"]', dialog);

/** Has the person type their password, and signs them in again by it where a fresh session is wanted. */
export function proveIdentity(email: string, { reason, methods, isRetry }: ProofRequest): Promise<ProvenIdentity> {
  const wantsSession = reason === 'session-expired' || methods?.includes('fresh-session') === true;
  return inDialog(password, isRetry ? 'That is not your password.' : '', async () => {
    for (;;) {
      await submitted();
      const proof = { password: password.value };
      if (!wantsSession) return proof;
      const answer = await post('/sign-in/email', { email, ...proof });
      alert.textContent = answer.message;
      if (!answer.ok) continue;
      if (answer.twoFactorRedirect && !(await proveCode())) throw new Error('No code was given.');
      return proof;
    }
  });
}

/** Has a person who is halfway in type a code from their app. Answers whether they did. */
export function proveCode(): Promise<boolean> {
  return inDialog(code, '', async () => {
    for (;;) {
      await submitted();
      const answer = await post('/two-factor/verify-totp', { code: code.value });
      alert.textContent = answer.message;
      if (answer.ok) return true;
    }
  }).catch(() => false);
}

/** Asks for one thing. */
async function inDialog<Proof>(field: HTMLInputElement, message: string, ask: () => Promise<Proof>): Promise<Proof> {
  for (const one of [password, code]) {
    one.required = one === field;
    one.parentElement?.toggleAttribute('hidden', one !== field);
  }
  alert.textContent = message;
  if (!dialog.open) dialog.showModal();
  field.focus();
  try {
    return await ask();
  } finally {
    dialog.close();
    form.reset();
  }
}

/** Resolves when the form is sent; rejects when the dialog is closed. */
function submitted(): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    form.addEventListener(
      'submit',
      event => {
        event.preventDefault();
        done.abort();
        if ((event.submitter as HTMLButtonElement | null)?.value === 'cancel') reject(new Error('It was cancelled.'));
        else resolve();
      },
      { signal },
    );
    dialog.addEventListener(
      'cancel',
      () => {
        done.abort();
        reject(new Error('It was closed.'));
      },
      { signal },
    );
  });
}
