import { html, type TemplateResult } from 'lit';

/** A text in which a pair of asterisks makes words strong. */
export const richText = (text: string): TemplateResult =>
  html`${text.split('**').map((part, index) => (index % 2 ? html`<strong>${part}</strong>` : part))}`;
