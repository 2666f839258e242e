import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { paintedAs } from './painted-as.js';
import type { Scheme } from './read-tokens.js';
import { inBoth, type Outcomes, type Theme } from './theme.js';

/** What controls show, and whom they tell. */
export interface Setting {
  readonly theme: Theme;
  readonly outcomes: Outcomes;
  /** An empty value is that of the style sheets. */
  readonly set: (name: string, value: string) => void;
}

/** The control of a token, by its name. */
export type Control = (name: string, setting: Setting) => TemplateResult;

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** A colour, to pick or to write as any colour of CSS. */
export const colourField = (label: string, shown: string, colour: string, set: (colour: string) => void): TemplateResult => {
  const write = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const painted = paintedAs(field.value.trim());
    field.setCustomValidity(painted === undefined ? 'Write a colour as CSS knows it, such as #0b6478.' : '');
    field.reportValidity();
    if (painted === undefined) return;
    field.value = painted;
    set(painted);
  };
  const pick = (event: Event): void => {
    ((event.target as HTMLElement).nextElementSibling as HTMLInputElement).setCustomValidity('');
    set(valueOf(event));
  };
  // What is written and is no colour stays there until it is mended, whatever else changes.
  return html`<span class="editor-colour" dir="ltr">
    ${shown ? html`<span class="editor-shown" aria-hidden="true">${shown}</span>` : nothing}
    <input type="color" aria-label="Pick: ${label}" .value=${live(colour.slice(0, 7))} @input=${pick} />
    <input type="text" aria-label=${label} spellcheck="false" autocomplete="off" .value=${colour} @change=${write} />
  </span>`;
};

export const colour =
  (label: string): Control =>
  (name, { outcomes, set }) => {
    const now = { light: outcomes.light.values.get(name)?.text ?? '', dark: outcomes.dark.values.get(name)?.text ?? '' };
    const field = (scheme: Scheme, shown: string): TemplateResult =>
      colourField(`${label}, ${scheme}`, shown, now[scheme], value => set(name, inBoth({ ...now, [scheme]: value })));
    return html`<div class="editor-token" role="group" aria-label=${label}>
      <span class="editor-label">${label}</span>${field('light', 'Light')}${field('dark', 'Dark')}
    </div>`;
  };

/** A length or a time, by a slider. */
export const number =
  (label: string, from: number, to: number, step: number, unit: 'px' | 'ms' = 'px'): Control =>
  (name, { outcomes, set }) => {
    const computed = parseFloat(outcomes.light.values.get(name)?.text ?? '');
    const now = unit === 'ms' ? Math.round(computed * 1000) : computed;
    return html`<div class="studio-row">
      <span aria-hidden="true">${label}</span>
      <span class="editor-range">
        <input
          type="range"
          aria-label=${label}
          aria-valuetext="${now} ${unit}"
          min=${from}
          max=${to}
          step=${step}
          .value=${live(String(now))}
          @input=${(event: Event) => set(name, `${valueOf(event)}${unit}`)}
        />
        <span aria-hidden="true" dir="ltr">${now} ${unit}</span>
      </span>
    </div>`;
  };

/** A few values to choose from. One that is none of them, as from a preset, is listed too. */
export const choice =
  (label: string, usual: string, choices: Readonly<Record<string, string>>): Control =>
  (name, { theme, set }) => {
    const now = theme[name] ?? '';
    const listed = { [usual]: '', ...choices, ...(!['', ...Object.values(choices)].includes(now) && { [now]: now }) };
    return html`<label class="studio-row">
      <span>${label}</span>
      <select aria-label=${label} @change=${(event: Event) => set(name, valueOf(event))}>
        ${Object.entries(listed).map(([title, value]) => html`<option value=${value} .selected=${live(value === now)}>${title}</option>`)}
      </select>
    </label>`;
  };
