import { html, LitElement, type TemplateResult } from 'lit';
import { copyText } from '../../src/browser/copy-text.js';
import { studioStyles } from '../journey/studio.styles.js';
import { brandKept, brandOf } from './brand.js';
import { contrastView } from './contrast-view.js';
import { editorStyles } from './editor.styles.js';
import { previews } from './previews.js';
import { presets } from './presets.js';
import { declarationsOf } from './themed.js';
import { cssOf, differing, inBoth, outcomesOf, type Outcomes, type Theme } from './theme.js';
import { colourField } from './token-controls.js';
import { groups } from './token-groups.js';

/** Where one can start. */
const starts: Readonly<Record<string, Theme>> = {
  'The defaults': {},
  Neutral: declarationsOf(presets.neutral),
  'Fluent-like': declarationsOf(presets.fluentLike),
  'Material-like': declarationsOf(presets.materialLike),
  'USWDS-like': declarationsOf(presets.uswdsLike),
};

const [usualStart = ''] = Object.keys(starts);

const usualBrand = '#0b6478';

/** What follows from the colour of a brand. */
const branded = ['--enrollkit-accent', '--enrollkit-accent-contrast', '--enrollkit-accent-surface', '--enrollkit-focus'];

/** Every token under a designer's hand, the elements that draw with them, and the CSS that makes a host's page look the same. */
export class ThemeEditor extends LitElement {
  #theme: Theme = {};
  #outcomes: Outcomes | undefined;
  #defaults: Outcomes | undefined;
  #start = usualStart;
  #brand = usualBrand;
  #said = '';
  readonly #previews = previews(() => this.requestUpdate());

  protected override createRenderRoot(): this {
    for (const { styleSheet } of [studioStyles, editorStyles]) {
      if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet)) document.adoptedStyleSheets.push(styleSheet);
    }
    return this;
  }

  protected override willUpdate(): void {
    this.#defaults ??= outcomesOf({}, this);
    this.#outcomes ??= this.#defaults;
  }

  override render(): TemplateResult {
    return html`<div class="studio editor">
      <div class="editor-desk">${this.#controls()}</div>
      <div class="editor-result">
        ${this.#previews(this.#theme)}
        <div class="editor-outcome">${this.#cssView()} ${contrastView(this.#outcomes!)}</div>
      </div>
    </div>`;
  }

  #cssView(): TemplateResult {
    const css = cssOf(this.#theme);
    return html`<section class="studio-panel" lang="en" dir="ltr" aria-label="CSS">
      <h2>CSS to copy</h2>
      <p class="editor-hint">All that differs from the defaults. Paste it in a style sheet of your page.</p>
      <pre
        class="editor-css"
        tabindex="0"
        dir="ltr"
        aria-label="The CSS"
      ><code>${css || '/* Nothing differs from the defaults. */'}</code></pre>
      <div class="editor-buttons">
        <button type="button" @click=${() => void this.#copy(css)}>Copy the CSS</button>
        <span role="status">${this.#said}</span>
      </div>
    </section>`;
  }

  #controls(): TemplateResult {
    const setting = {
      theme: this.#theme,
      outcomes: this.#outcomes!,
      set: (name: string, value: string) => this.#set({ ...this.#theme, [name]: value }),
    };
    return html`<section class="studio-panel" lang="en" dir="ltr" aria-label="Theme">
      <h2>Theme</h2>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label class="studio-row">
          <span>Start from</span>
          <select aria-label="Start from" @change=${(event: Event) => this.#startFrom((event.target as HTMLSelectElement).value)}>
            ${Object.keys(starts).map(name => html`<option .selected=${name === this.#start}>${name}</option>`)}
          </select>
        </label>
        <div class="editor-token" role="group" aria-label="Brand">
          <span class="editor-label">Your brand</span>
          ${colourField('Your brand', '', this.#brand, colour => this.#follow(colour))}
          <p class="editor-hint">Accent, its tint, the text on it and the focus follow from one colour, and can be read.</p>
        </div>
        ${groups.map(
          ({ name, isOpen, controls }) =>
            html`<details ?open=${isOpen}>
              <summary>${name}</summary>
              <div>${Object.entries(controls).map(([token, control]) => control(token, setting))}</div>
            </details>`,
        )}
        <button type="button" @click=${() => this.#startFrom(usualStart)}>Reset all</button>
      </form>
    </section>`;
  }

  #startFrom(name: string): void {
    this.#start = name;
    this.#brand = usualBrand;
    this.#set(starts[name] ?? {});
  }

  #follow(colour: string): void {
    this.#brand = colour;
    const { light, dark } = outcomesOf(declarationsOf(`${brandOf(colour)}${brandKept}`), this);
    // As plain colours, which need no newer browser than the elements do.
    const found = (name: string): string => inBoth({ light: light.values.get(name)?.text ?? '', dark: dark.values.get(name)?.text ?? '' });
    this.#set({ ...this.#theme, ...Object.fromEntries(branded.map(name => [name, found(name)])) });
  }

  #set(theme: Theme): void {
    const written = Object.fromEntries(Object.entries(theme).filter(([, value]) => value !== ''));
    this.#outcomes = outcomesOf(written, this);
    this.#theme = differing(written, this.#outcomes, this.#defaults ?? this.#outcomes);
    this.#said = '';
    this.requestUpdate();
  }

  async #copy(css: string): Promise<void> {
    this.#said = (await copyText(css)) ? 'Copied.' : 'The browser did not copy it. Select it and copy it yourself.';
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-theme-editor': ThemeEditor;
  }
}
