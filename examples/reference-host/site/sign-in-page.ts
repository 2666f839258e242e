import { html, type TemplateResult } from 'lit';
import { signIn } from './api.js';

const sampleUsers = [
  { email: 'sam@example.com', about: 'nothing set up yet' },
  { email: 'alex@example.com', about: 'four authenticator apps' },
  { email: 'robin@example.com', about: 'five of five, and a strict policy for phones' },
  { email: 'kim@example.com', about: 'what an administrator gave: a pass, a token and a smart card' },
];

/** A plain sign-in, with what a person who tries this out needs to know. */
export function signInPage(signedIn: () => void): TemplateResult {
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const failure = await signIn(textOf(data, 'email'), textOf(data, 'password'));
    const alert = form.querySelector('[role="alert"]');
    if (alert) alert.textContent = failure;
    if (!failure) signedIn();
  };
  return html`<main class="narrow">
    <p class="brand">Fernhill</p>
    <h1>Sign in</h1>
    <form class="stack" @submit=${submit}>
      <label>Email <input name="email" type="email" autocomplete="username" value="sam@example.com" required /></label>
      <label>Password <input name="password" type="password" autocomplete="current-password" required /></label>
      <p role="alert"></p>
      <button class="primary">Sign in</button>
    </form>
    <section class="note" aria-labelledby="try">
      <h2 id="try">Trying it out?</h2>
      <p>The password is <code>sample-password</code> for all of these:</p>
      <ul>
        ${sampleUsers.map(({ email, about }) => html`<li><code>${email}</code>: ${about}</li>`)}
      </ul>
    </section>
  </main>`;
}

export const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};
