import { html, nothing, type TemplateResult } from 'lit';
import type { AnyMachineSnapshot } from 'xstate';
import type { Messages } from '../locales/messages.js';
import { lateMessage } from '../methods/late-message.js';
import { waiting } from '../ui/waiting.js';

/** While the wizard's code is fetched: that may be as slow as any answer, and nothing ends the wait for it but the person. */
export const openingView = (snapshot: AnyMachineSnapshot, messages: Messages, leave: () => void): TemplateResult =>
  html`${waiting(messages.common.loading)} ${lateMessage(snapshot, messages)}
  ${
    snapshot.hasTag('late')
      ? html`<div class="ek-actions" part="actions">
          <button class="ek-button" part="secondary" type="button" @click=${leave}>${messages.common.cancel}</button>
        </div>`
      : nothing
  }`;
