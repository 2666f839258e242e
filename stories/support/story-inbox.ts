import { html, nothing, type TemplateResult } from 'lit';
import type { DemoMessage } from '../../src/adapters/demo/index.js';

const names: Readonly<Record<DemoMessage['channel'], string>> = {
  'text-message': 'Text message',
  whatsapp: 'WhatsApp',
  voice: 'Call',
  email: 'Email',
};

/** What came to the person's phone and mailbox, the newest first; nothing before something came. */
export const storyInbox = (messages: readonly DemoMessage[]): TemplateResult | typeof nothing =>
  messages.length
    ? html`<section class="studio-inbox" aria-label="The person’s inbox">
        <p>In the inbox, the newest first</p>
        <ul>
          ${messages.map(messageView).reverse()}
        </ul>
      </section>`
    : nothing;

const messageView = ({ channel, to, code }: DemoMessage): TemplateResult =>
  html`<li>
    <small>${names[channel]} to <bdi dir="ltr">${to}</bdi></small>
    <div>Your code for Contoso is <strong dir="ltr">${code}</strong>.</div>
  </li>`;
