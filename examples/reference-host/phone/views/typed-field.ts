import { html, type TemplateResult } from 'lit';

interface TypedField {
  name: string;
  label: string;
  hint: string;
  inputmode?: 'text' | 'url';
  /** Whether a phone's keyboard starts with capitals. */
  capitals?: boolean;
}

/** A labelled text field for what a person copies from another screen: nothing helps to write it, nothing remembers it. */
export const typedField = ({ name, label, hint, inputmode = 'text', capitals = false }: TypedField): TemplateResult => html`
  <div class="field">
    <label for="typed-${name}">${label}</label>
    <input
      id="typed-${name}"
      name=${name}
      type="text"
      inputmode=${inputmode}
      autocomplete="off"
      autocapitalize=${capitals ? 'characters' : 'off'}
      autocorrect="off"
      spellcheck="false"
      aria-describedby="typed-${name}-hint"
    />
    <p id="typed-${name}-hint" class="hint">${hint}</p>
  </div>
`;
