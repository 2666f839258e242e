import { html, nothing, type TemplateResult } from 'lit';
import { fieldError } from './field-error.js';

/** The longest name the contract allows, in characters. */
export const longestName = 64;

interface NameField {
  /** Of this field alone in the document. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** The name it has now. */
  readonly value: string;
  /** What is wrong with the name. Empty when nothing is. */
  readonly error: string;
  /** Said before the error to those who cannot see its colour, such as "Error:". */
  readonly errorPrefix: string;
  readonly readonly: boolean;
  /** Whether it is given the focus when the dialog around it opens. */
  readonly autofocus?: boolean;
}

/** A field for what a person calls a thing. `typedName` reads it. */
export const nameField = ({ id, label, hint, value, error, errorPrefix, readonly, autofocus = false }: NameField): TemplateResult =>
  html`<div class="ek-field ek-wide" part="field">
    <label class="ek-label" part="label" for=${id}>${label}</label>
    <p class="ek-hint" part="hint" id="${id}-hint">${hint}</p>
    ${fieldError(id, errorPrefix, error)}
    <input
      class="ek-input ek-wide"
      part="input"
      id=${id}
      name="name"
      type="text"
      dir="auto"
      autocomplete="off"
      maxlength=${longestName}
      .defaultValue=${value}
      ?readonly=${readonly}
      ?autofocus=${autofocus}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}"
    />
  </div>`;

/** What was typed in a form with such a field, without the spaces around it. */
export function typedName(form: HTMLFormElement): string {
  const typed = new FormData(form).get('name');
  return typeof typed === 'string' ? typed.trim() : '';
}
