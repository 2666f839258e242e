import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed. */
  readonly wrong?: string | undefined;
  readonly type?: 'text' | 'email' | 'password';
  readonly autocomplete: AutoFill;
  readonly inputmode?: 'numeric';
  readonly value?: string;
  /** While what was typed is checked. */
  readonly isBusy?: boolean;
}

/** A field with its label, its hint and what is wrong with it, which are read together. */
export function field({ name, label, hint, wrong, type = 'text', autocomplete, inputmode, value, isBusy = false }: Field): TemplateResult {
  const described = [hint && `${name}-hint`, `${name}-wrong`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <div class="entry">
      <input
        id=${name}
        name=${name}
        type=${type}
        autocomplete=${autocomplete}
        inputmode=${ifDefined(inputmode)}
        class=${inputmode === 'numeric' ? 'digits' : ''}
        value=${ifDefined(value)}
        spellcheck="false"
        autocapitalize="off"
        required
        ?readonly=${isBusy}
        aria-describedby=${described}
        aria-invalid=${wrong ? 'true' : 'false'}
      />
      ${type === 'password' ? html`<button type="button" class="quiet" aria-pressed="false" aria-label="Show what is typed" @click=${reveal}>Show</button>` : nothing}
    </div>
    <p role="alert" id="${name}-wrong">${wrong ?? ''}</p>
  </div>`;
}

function reveal({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const input = button.parentElement?.querySelector('input');
  if (!input) return;
  const isShown = input.type === 'text';
  input.type = isShown ? 'password' : 'text';
  button.setAttribute('aria-pressed', String(!isShown));
  button.textContent = isShown ? 'Show' : 'Hide';
}

/** What was typed into a form, by the names of its fields. */
export function typedIn(event: SubmitEvent): (name: string) => string {
  event.preventDefault();
  const data = new FormData(event.currentTarget as HTMLFormElement);
  return name => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
}
