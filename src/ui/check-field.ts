import { html, nothing, type TemplateResult } from 'lit';
import { dangerIcon, icon } from './icons.js';

interface CheckField {
  /** Of this field alone in the document. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Why it has to be ticked. Empty while nobody misses it. */
  readonly error: string;
  /** Said before the error to those who cannot see its icon, such as "Error:". */
  readonly errorPrefix: string;
  readonly ticked: () => void;
}

/** A box to tick, with its error above it. */
export const checkField = ({ id, name, label, error, errorPrefix, ticked }: CheckField): TemplateResult =>
  html`<div class="ek-field ek-wide" part="field">
    ${
      error
        ? html`<p class="ek-error" part="error" id="${id}-error">
            ${icon(dangerIcon)}<span><span class="ek-hidden">${errorPrefix} </span>${error}</span>
          </p>`
        : nothing
    }
    <label class="ek-check" part="label">
      <input
        class="ek-check-box"
        part="checkbox"
        type="checkbox"
        id=${id}
        name=${name}
        aria-required="true"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${id}-error` : nothing}
        @change=${({ currentTarget }: Event) => (currentTarget as HTMLInputElement).checked && ticked()}
      />
      <span>${label}</span>
    </label>
  </div>`;
