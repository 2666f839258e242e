import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { tokens as described } from '../docs/manifest.js';
import { tokensReadIn, valueIn, type ReadToken, type Scheme, type TokenValue } from './read-tokens.js';
import { tokenTableStyles } from './token-table.styles.js';

/**
 * Every public token, with what it is in two public elements that stand above the table: one in the slot `light`, the other in `dark`. All of
 * it is read from them: from the style sheets that they have adopted, and from what the browser makes of those.
 */
export class TokenTable extends LitElement {
  static override styles = tokenTableStyles;
  static override properties: PropertyDeclarations = { drawn: { attribute: false } };

  /** Something new each time that the story is drawn: the toolbar has changed something then. */
  drawn: unknown;

  #isWaiting = false;
  #stopWatching: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = new AbortController();
    const { signal } = this.#stopWatching;
    for (const query of conditions) matchMedia(query).addEventListener('change', () => this.requestUpdate(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.abort();
  }

  override render(): TemplateResult {
    const [light, dark] = [this.#drawn('light'), this.#drawn('dark')];
    const read = light ? tokensReadIn((light.getRootNode() as ShadowRoot).adoptedStyleSheets) : [];
    return html`<div class="specimens">
        ${schemes.map(
          scheme =>
            html`<figure style=${styleMap({ 'color-scheme': scheme })}>
              <figcaption lang="en" dir="ltr">${names[scheme]}</figcaption>
              <slot name=${scheme}></slot>
            </figure>`,
        )}
      </div>
      <table lang="en" dir="ltr">
        <caption>
          ${described.length} tokens, as the two elements above have them now
        </caption>
        <thead>
          <tr>
            ${columns.map(name => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${read.map(token => light && dark && rowOf(token, valueIn(light, token), valueIn(dark, token)))}
        </tbody>
      </table>`;
  }

  protected override updated(): void {
    const isRead = this.renderRoot.querySelectorAll('tbody tr').length === described.length;
    if (isRead || this.#isWaiting) return;
    // An element fetches what it draws later on once its first screen is there.
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (this.isConnected) this.requestUpdate();
    });
  }

  /** The part of a specimen that reads the tokens, once it is there with all its style sheets. */
  #drawn(scheme: Scheme): Element | undefined {
    const root = this.querySelector(`:scope > [slot="${scheme}"]`)?.shadowRoot;
    const isWhole = root && tokensReadIn(root.adoptedStyleSheets).length === described.length;
    return isWhole ? (root.querySelector('.ek') ?? undefined) : undefined;
  }
}

/** What the style sheets of the elements ask for. */
const conditions = ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)'];

const schemes: readonly Scheme[] = ['light', 'dark'];
const names: Readonly<Record<Scheme, string>> = { light: 'Light', dark: 'Dark' };
const columns = ['Token', names.light, names.dark, 'Falls back to'];

const rowOf = ({ name, description, fallbacks }: ReadToken, light: TokenValue, dark: TokenValue): TemplateResult =>
  html`<tr data-token=${name}>
    <th scope="row"><code>${name}</code><span class="about">${description}</span></th>
    ${
      light.text === dark.text && light.kind !== 'colour'
        ? html`<td colspan="2" data-label="Light and dark">${valueView(name, light)}</td>`
        : schemes.map(scheme => html`<td data-label=${names[scheme]}>${valueView(name, scheme === 'light' ? light : dark)}</td>`)
    }
    <td data-label="Falls back to">${fallbacks.map(fallback => html`<code class="fallback">${fallback}</code>`)}</td>
  </tr>`;

const valueView = (name: string, { kind, text }: TokenValue): TemplateResult => {
  const drawn = { colour: { background: text }, shadow: { 'box-shadow': text } } as const;
  const shown = kind === 'colour' || kind === 'shadow' ? drawn[kind] : name.includes('radius') && { 'border-start-start-radius': text };
  return html`<span class="value"
    >${shown ? html`<span class="swatch" data-kind=${kind} style=${styleMap(shown)}></span>` : nothing}<code>${text}</code></span
  >`;
};

declare global {
  interface HTMLElementTagNameMap {
    'story-token-table': TokenTable;
  }
}
