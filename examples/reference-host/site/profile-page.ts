import { html, render } from 'lit';
import { adapter } from './adapter.js';
import { siteHeader } from './site-header.js';

/** Who is signed in, and the ways to what belongs to them. */
export function profilePage(app: HTMLElement, account: string, signedOut: () => void): void {
  render(
    html`
      ${siteHeader(account, signedOut)}
      <main>
        <h1 tabindex="-1">Profile</h1>
        <dl class="panel facts">
          <dt>Email</dt>
          <dd>${account}</dd>
        </dl>
        <enrollkit-overview href="/security" .adapter=${adapter}></enrollkit-overview>
        <section class="panel" aria-labelledby="activity-heading">
          <h2 id="activity-heading">What happened lately</h2>
          <p>Sign-ins and changes of your account: when, from where, and by which browser.</p>
          <p><a href="/audit">Activity</a></p>
        </section>
      </main>
    `,
    app,
  );
}
