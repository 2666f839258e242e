import { html, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import type { TextField } from '../ui/text-field.js';

interface TextEntry extends Pick<TextField, 'label' | 'hint' | 'error' | 'name' | 'keyboard' | 'autofill'> {
  readonly messages: Messages;
  readonly value: string | undefined;
  readonly busy: boolean;
  /** Default true. */
  readonly required?: boolean;
  /** Default as wide as there is room. */
  readonly size?: number;
}

/** The field for what is typed from left to right in every language, such as an address. */
export const textEntry = ({
  messages,
  label,
  hint,
  value = '',
  error,
  busy,
  required = true,
  name,
  keyboard,
  autofill,
  size,
}: TextEntry): TemplateResult =>
  html`<enrollkit-text-field
    class="ek-wide"
    .label=${label}
    .hint=${hint}
    .value=${value}
    .error=${error}
    .errorPrefix=${messages.common.error}
    .readonly=${busy}
    .required=${required}
    .name=${name}
    .keyboard=${keyboard}
    .autofill=${autofill}
    .size=${size}
    .ltr=${true}
  ></enrollkit-text-field>`;

export const typedTextIn = (form: HTMLFormElement): string => form.querySelector<TextField>('enrollkit-text-field')?.value ?? '';
