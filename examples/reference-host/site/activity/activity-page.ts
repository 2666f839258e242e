import { html, nothing, render, type TemplateResult } from 'lit';
import { ask } from '../api.js';
import { moveFocus } from '../focus.js';
import { refusalText } from '../refusal-text.js';
import { siteHeader } from '../site-header.js';
import { eventText, type LoggedEvent } from './event-texts.js';

interface EventPage {
  readonly events: readonly LoggedEvent[];
  readonly next?: number;
}

/** What happened to an account, as the server saw it: newest first, a page at a time. */
export async function activityPage(app: HTMLElement, account: string, signedOut: () => void): Promise<void> {
  const show = (content: TemplateResult): void => {
    render(
      html`${siteHeader(account, signedOut)}
        <main>
          <h1 tabindex="-1">Activity</h1>
          <p>
            What happened to your account, as the server saw it. Do you see something that was not you? Remove what you do not know from
            your <a href="/security">security info</a>, and <a href="/forgotten-password">reset your password</a>.
          </p>
          ${content}
        </main>`,
      app,
    );
  };
  const load = async (before?: number): Promise<void> => {
    try {
      const page = await ask<EventPage>('GET', before === undefined ? 'audit-log' : `audit-log?before=${String(before)}`);
      show(list(page, { older: () => void load(page.next), newest: before === undefined ? undefined : () => void load() }));
    } catch (cause) {
      show(html`<p role="alert">${refusalText(cause)}</p>`);
    }
    if (before !== undefined) moveFocus(app);
  };
  await load();
}

interface Turning {
  readonly older: () => void;
  /** Left out on the first page. */
  readonly newest: (() => void) | undefined;
}

function list({ events, next }: EventPage, { older, newest }: Turning): TemplateResult {
  if (events.length === 0) return html`<p class="empty">Nothing has happened yet.</p>`;
  return html`<ol class="events" aria-label="Newest first">
      ${events.map(entry)}
    </ol>
    <p class="buttons">
      ${next === undefined ? html`<span></span>` : html`<button type="button" @click=${older}>Older</button>`}
      ${newest ? html`<button type="button" @click=${newest}>Newest</button>` : nothing}
    </p>`;
}

function entry(event: LoggedEvent): TemplateResult {
  const { text, tone } = eventText(event);
  const from = [event.browser, event.address === null || event.address === 'unknown' ? null : event.address].filter(part => part !== null);
  return html`<li class=${tone}>
    <strong>${text}</strong>
    <span class="detail"> <time datetime=${event.at}>${timeOf(event.at)}</time>${from.map(part => html` · <bdi>${part}</bdi>`)} </span>
  </li>`;
}

function timeOf(at: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
