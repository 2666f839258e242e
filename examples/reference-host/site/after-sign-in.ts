import { html, render } from 'lit';
import { askAfterSignIn } from './ask-after-sign-in.js';
import type { Proved } from './proving/proof.js';

/** Between signing in and the page that the person came for: what has to be said, or asked, first. */
export async function afterSignIn(app: HTMLElement, { recoveryCodesLeft }: Proved): Promise<void> {
  if (recoveryCodesLeft !== undefined) await sayWhatIsLeft(app, recoveryCodesLeft);
  await askAfterSignIn(app);
}

async function sayWhatIsLeft(app: HTMLElement, recoveryCodesLeft: number): Promise<void> {
  await new Promise<void>(resolve => {
    render(
      html`<main class="narrow">
        <p class="brand">Fernhill</p>
        <div class="card stack">
          <h1 tabindex="-1">${leftText(recoveryCodesLeft)}</h1>
          <p>You signed in with a recovery code, which does not work a second time.</p>
          <p>Lost your phone or your key? Remove it from your security info, and set up another. When you run low, make new codes there.</p>
          <button type="button" class="primary wide" @click=${() => resolve()}>Continue</button>
        </div>
      </main>`,
      app,
    );
    app.querySelector<HTMLElement>('h1')?.focus();
  });
}

function leftText(left: number): string {
  if (left === 0) return 'That was your last recovery code';
  return left === 1 ? 'You have 1 recovery code left' : `You have ${String(left)} recovery codes left`;
}
