import { html, nothing, type TemplateResult } from 'lit';
import { dangerIcon, icon } from './icons.js';

/**
 * What is wrong with a field; nothing when nothing is. Its id is `<field>-error`, and `prefix`, such as "Error:", is said before it to
 * those who cannot see the icon.
 */
export const fieldError = (field: string, prefix: string, error: string): TemplateResult | typeof nothing =>
  error
    ? html`<p class="ek-error" part="error" id="${field}-error">
        ${icon(dangerIcon)}<span><span class="ek-hidden">${prefix} </span>${error}</span>
      </p>`
    : nothing;
