import { startAuthentication } from '@simplewebauthn/browser';
import { html, render, type TemplateResult } from 'lit';
import { ask, Refused } from './api.js';
import { field, typedIn } from './fields.js';
import { moveFocus } from './focus.js';
import { keyIcon } from './icons.js';
import { currentProof, signIn, type Proof, type Proved } from './proving/proof.js';
import { ProvingFlow } from './proving/prove.js';
import { refusalText } from './refusal-text.js';

const sampleUsers = [
  { email: 'sam@example.com', about: 'nothing set up yet' },
  { email: 'alex@example.com', about: 'four authenticator apps' },
  { email: 'robin@example.com', about: 'five of five, and a strict policy for phones' },
  { email: 'kim@example.com', about: 'what an administrator gave: a pass, a token and a smart card' },
];

/** Signing in: by the password and whatever the person has set up, or by a passkey alone. */
export async function signInPage(app: HTMLElement, signedIn: (proved: Proved) => void): Promise<void> {
  const askMore = (proof: Proof): void => {
    render(
      html`<main class="narrow">
        ${brand()}
        <h1 class="small">Sign in</h1>
        <div class="card" id="proving"></div>
      </main>`,
      app,
    );
    const place = app.querySelector<HTMLElement>('#proving');
    if (place) new ProvingFlow({ place, proof, confirmLabel: 'Sign in', done: signedIn, left: askPassword }).start();
  };

  const askPassword = (wrong?: string): void => {
    const submit = (event: SubmitEvent): void => {
      const typed = typedIn(event);
      signIn(typed('email'), typed('password')).then(
        answer => ('proof' in answer ? askMore(answer.proof) : signedIn(answer)),
        (cause: unknown) => askPassword(refusalText(cause)),
      );
    };
    const usePasskey = (): void => {
      signInByPasskey().then(signedIn, (cause: unknown) => askPassword(passkeyText(cause)));
    };
    render(passwordView({ wrong, submit, usePasskey }), app);
    if (wrong !== undefined) moveFocus(app);
  };

  // Whoever loads the page again in the middle of it goes on where they were.
  const begun = await currentProof();
  if (begun) askMore(begun);
  else askPassword();
}

async function signInByPasskey(): Promise<Proved> {
  const { options } = await ask<{ options: Parameters<typeof startAuthentication>[0]['optionsJSON'] }>('POST', 'proof/passkey', {});
  const credential = await startAuthentication({ optionsJSON: options });
  return ask('POST', 'proof/passkey/finish', { credential });
}

function passkeyText(cause: unknown): string {
  if (!(cause instanceof Refused)) return 'The passkey was not used. Try again, or sign in with your password.';
  return cause.refusal.code === 'sign-in-refused' ? 'No account here knows this passkey. Sign in with your password.' : refusalText(cause);
}

interface PasswordView {
  readonly wrong: string | undefined;
  readonly submit: (event: SubmitEvent) => void;
  readonly usePasskey: () => void;
}

function passwordView({ wrong, submit, usePasskey }: PasswordView): TemplateResult {
  return html`<main class="narrow">
    ${brand()}
    <div class="card">
      <h1 tabindex="-1">Sign in</h1>
      <form class="stack" @submit=${submit}>
        ${field({ name: 'email', label: 'Email', type: 'email', autocomplete: 'username', value: 'sam@example.com' })}
        ${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password', wrong })}
        <button class="primary wide">Sign in</button>
      </form>
      <p class="or">or</p>
      <button type="button" class="wide" @click=${usePasskey}>${keyIcon} Sign in with a passkey</button>
      <p class="links"><a href="/forgotten-password">Forgot your password?</a></p>
    </div>
    <section class="note" aria-labelledby="try">
      <h2 id="try">Trying it out?</h2>
      <p>The password is <code>sample-password</code> for all of these:</p>
      <ul>
        ${sampleUsers.map(({ email, about }) => html`<li><code>${email}</code>: ${about}</li>`)}
      </ul>
      <p>
        What you set up is asked for the next time. Use the <a href="/phone" target="_blank">phone</a> to approve, and read messages in the
        <a href="/outbox" target="_blank">outbox</a>.
      </p>
    </section>
  </main>`;
}

export function brand(): TemplateResult {
  return html`<p class="brand">Fernhill</p>`;
}
