import { html, nothing, type TemplateResult } from 'lit';
import { fieldError } from './field-error.js';

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
    ${fieldError(id, errorPrefix, error)}
    <label class="ek-check" part="label">
      <input
        class="ek-input ek-check-box"
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
