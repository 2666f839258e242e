import { EnrollmentError, type EnrolledMethod, type EnrollmentAdapter, type RemovalResult } from 'enrollkit/contract';
import { html, render } from 'lit';
import { titleOf } from './kinds.js';

/** What the dialog needs of the page around it. */
export interface Removal {
  readonly dialog: HTMLDialogElement;
  readonly adapter: EnrollmentAdapter;
  /** Has the person prove again who they are; rejects when they do not. */
  readonly prove: (reason: 'step-up-required' | 'session-expired') => Promise<void>;
  /** Called once the method is gone. */
  readonly removed: (method: EnrolledMethod, result: RemovalResult & { type: 'removed' }) => Promise<void>;
}

/** Asks whether a method is to go, and says why it cannot. */
export function removeMethod(method: EnrolledMethod, { dialog, adapter, prove, removed }: Removal): void {
  const say = (text: string): void => {
    const alert = dialog.querySelector('[role="alert"]');
    if (alert) alert.textContent = text;
  };
  const remove = async (): Promise<void> => {
    say('');
    // One key, so that a call that is made again after a proof of who they are is the same call.
    const call = { signal: new AbortController().signal, idempotencyKey: crypto.randomUUID() };
    const ask = async (): Promise<RemovalResult | undefined> => adapter.removeMethod?.(method.id, call);
    try {
      const result = await ask().catch(async (cause: unknown) => {
        const { code } = EnrollmentError.from(cause);
        if (code !== 'step-up-required' && code !== 'session-expired') throw cause;
        await prove(code);
        return ask();
      });
      if (result?.type === 'refused') say(refusals[result.reason]);
      if (result?.type !== 'removed') return;
      dialog.close();
      await removed(method, result);
    } catch (cause) {
      say(EnrollmentError.from(cause).is('network') ? 'You are offline. Connect, then try again.' : 'It was not removed. Try again.');
    }
  };

  render(
    html`<form class="stack" method="dialog">
      <h2 id="remove-heading">Remove <bdi>${titleOf(method)}</bdi>?</h2>
      <p>It stops working at once, and this cannot be undone.</p>
      <p role="alert"></p>
      <div class="buttons">
        <button class="primary" type="button" @click=${remove}>Remove</button>
        <button autofocus>Keep it</button>
      </div>
    </form>`,
    dialog,
  );
  say('');
  dialog.showModal();
}

const refusals: Readonly<Record<(RemovalResult & { type: 'refused' })['reason'], string>> = {
  'is-default': 'You sign in with this by default. Choose another default first.',
  'last-method': 'This is the last one you can sign in with. Add another first.',
  'required-by-policy': 'Fernhill requires it, so it has to stay.',
};
