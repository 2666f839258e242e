import { html, nothing, type TemplateResult } from 'lit';
import type { DemoAdapter } from '../../src/adapters/demo/index.js';
import { storyInbox } from '../support/story-inbox.js';
import type { StandInAuthenticator } from './stand-in-authenticator.js';

type Phone = DemoAdapter['phone'];

export interface PhonePanel {
  readonly adapter: DemoAdapter;
  /** In the place of the browser's own dialog for passkeys and keys. */
  readonly authenticator: StandInAuthenticator | undefined;
  /** What the phone shows, or why something cannot be done. */
  readonly said: string;
  readonly act: (act: (phone: Phone) => unknown) => void;
  readonly prove: () => void;
}

const acts: Readonly<Record<string, (phone: Phone) => unknown>> = {
  'Scan the QR code': phone => phone.activate(),
  Approve: phone => phone.approve(),
  'Enter a wrong number': phone => phone.approve('00'),
  Deny: phone => phone.deny(),
  'Show a code': phone => phone.code(),
  'Take the call': ({ line }) => line.answer(),
  'Press #': ({ line }) => line.press('#'),
  'Hang up': ({ line }) => line.hangUp(),
  'Be engaged': ({ line }) => line.busy(),
};

/** What the person does on their phone, and what arrives there. */
export const phonePanel = ({ adapter, authenticator, said, act, prove }: PhonePanel): TemplateResult => html`
  <section class="studio-panel" lang="en" dir="ltr" aria-label="The person’s phone">
    <h2>The person’s phone</h2>
    <div class="studio-buttons">
      ${Object.entries(acts).map(([name, does]) => html`<button type="button" @click=${() => act(does)}>${name}</button>`)}
      ${
        authenticator
          ? html`<button type="button" @click=${() => act(() => authenticator.touch())}>Unlock, or touch the key</button>
              <button type="button" @click=${() => act(() => authenticator.close())}>Close the browser’s window</button>`
          : nothing
      }
      <button type="button" @click=${prove}>Confirm who you are</button>
    </div>
    <p class="studio-said"><output>${said || nothing}</output></p>
    ${storyInbox(adapter.inbox.messages)}
  </section>
`;
