import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { callControls } from './call-controls.js';
import { codeIn } from './code-in.js';
import type { OutboxItem, OutboxView } from './follow-outbox.js';
import { readAloud } from './read-aloud.js';

const names: Readonly<Record<OutboxItem['channel'], string>> = {
  'text-message': 'Text message',
  whatsapp: 'WhatsApp',
  voice: 'Call that reads a code',
  email: 'Email',
  call: 'Phone call',
};

/** What would have gone to phones and mailboxes, newest first. */
export function outboxPage({ items, isConnected }: OutboxView): TemplateResult {
  return html`
    <header class="bar">
      <span class="brand">Fernhill</span>
      <span class="badge">Development</span>
      <a class="away" href="/">Host page</a>
    </header>
    <main>
      <h1>Outbox</h1>
      <p class="lead">
        No network is set up to carry these, so here is what would have been sent. Keep this page beside the host’s: it shows what comes in
        by itself.
      </p>
      <p role="status" class="status">${isConnected ? '' : 'The server does not answer. Trying again…'}</p>
      ${items ? list(items) : nothing}
    </main>
  `;
}

function list(items: readonly OutboxItem[]): TemplateResult {
  if (!items.length) return html`<p class="empty">Nothing was sent yet. Add a phone or an email address on the host page.</p>`;
  return html`<ol class="items" aria-label="Messages and calls, newest first">
    ${repeat(
      items,
      ({ id }) => id,
      item => html`<li class=${item.call?.state === 'calling' ? 'ringing' : ''}>${entry(item)}</li>`,
    )}
  </ol>`;
}

function entry(item: OutboxItem): TemplateResult {
  const { channel, to, subject, text, sentAt, call } = item;
  const code = codeIn(text);
  return html`
    <div class="head">
      <h2>${names[channel]}</h2>
      <time datetime=${sentAt}>${timeOf(sentAt)}</time>
    </div>
    <p class="to">to <bdi dir="ltr">${to}</bdi></p>
    ${subject ? html`<p class="subject">${subject}</p>` : nothing}
    ${code ? html`<p class="code"><span class="hidden">Code </span><bdi dir="ltr">${code}</bdi></p>` : nothing}
    <p class="text">${text}</p>
    ${channel === 'voice' || channel === 'call' ? readAloud(text) : nothing} ${call ? callControls(call, to) : nothing}
  `;
}

function timeOf(sentAt: string): string {
  return new Intl.DateTimeFormat('en', { timeStyle: 'medium' }).format(new Date(sentAt));
}
