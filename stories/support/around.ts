import { html, type TemplateResult } from 'lit';

/** The smallest place the wizard has to fit in, such as a side panel. */
export const narrow = (wizard: TemplateResult): TemplateResult => html`<div style="inline-size: 240px">${wizard}</div>`;

/** A dialog of the host's. */
export const inDialog = (wizard: TemplateResult): TemplateResult =>
  html`<dialog open aria-labelledby="host-heading" style="position: static; padding: 24px; border: 1px solid">
    <h2 id="host-heading">Security</h2>
    ${wizard}
  </dialog>`;
