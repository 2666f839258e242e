import { html, type TemplateResult } from 'lit';

/** What stands where something is still to come. */
export const waiting = (text: string): TemplateResult =>
  html`<p class="ek-waiting" aria-busy="true"><span class="ek-spinner" aria-hidden="true"></span> ${text}</p>`;
