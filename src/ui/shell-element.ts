import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { lacksFont } from '../browser/page-font.js';
import { additions, languageOf, loadMessages } from '../locales/registry.js';
import type { Language } from '../locales/messages.js';
import type { HostContent } from './host-content.js';

/** How what an element shows stands in it. */
interface Frame {
  /** Beside the panel, such as a dialog. */
  readonly beside?: unknown;
  /** A class of its own. */
  readonly look?: string;
  /** A class of the panel's. */
  readonly panel?: string;
  /** Whether another of our elements, inside of it, shows the host's help. Default false. */
  readonly isHelped?: boolean;
}

/**
 * What every public element has in common: where it renders, which language it speaks, and how it looks. A public element is
 * the only one with a shadow root; all that is in it renders into that one, so that labels, errors and fields are in one tree.
 */
export abstract class ShellElement extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: {},
    theme: {},
    label: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    appearance: {},
    renderIn: { attribute: 'render-in' },
    content: { attribute: false },
    messages: { state: true },
  };

  /** BCP 47 tag of the language; default: that of the nearest element that states one. English where the language is not known. */
  override lang = '';

  /** Forces a theme; default: the `color-scheme` of the place it stands in. */
  theme: 'light' | 'dark' | null = null;

  /**
   * What a screen reader calls all of it, as a landmark of the page; default: what it is for. Where two of one kind stand on a page, each
   * needs a name of its own.
   */
  label = '';

  /** Level of the headings, 1 to 6. Default 2. */
  headingLevel = 2;

  /** `plain` leaves out border and shadow, for use inside a dialog of the host's. Default `card`. */
  appearance: 'card' | 'plain' = 'card';

  /**
   * `light` renders without a shadow root, for pages whose password manager or autofill needs that. Read once, when the element is
   * first connected. Default `shadow`.
   */
  renderIn: 'shadow' | 'light' = 'shadow';

  /** What the host shows in it, by the name of the slot, for where there is no slot. */
  content: HostContent = {};

  /** Texts in the person's language, once they are loaded. */
  protected messages: Language | undefined;

  /** The texts that are shown next, which may still be loading. */
  protected ready: Promise<Language> | undefined;

  readonly #sheets: CSSStyleSheet[] = [];
  #languageObserver: MutationObserver | undefined;
  /** What is spoken, or will be once it is loaded. */
  #wanted = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#adoptAll();
    this.#languageObserver = new MutationObserver(() => this.#followLanguage());
    this.#languageObserver.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
    this.#followLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languageObserver?.disconnect();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // In a root that a server made, it renders before what is there: the first slot of a name is the one that is filled.
    return this.renderIn === 'light' ? this : super.createRenderRoot();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#followLanguage();
  }

  /** Makes style sheets apply to what is rendered here. */
  protected adopt(styles: readonly CSSResult[]): void {
    for (const { styleSheet } of styles) {
      if (styleSheet && !this.#sheets.includes(styleSheet)) this.#sheets.push(styleSheet);
    }
    this.#adoptAll();
  }

  /** Fetches what else is said in a language, before it is shown. */
  protected languageLoaded(_messages: Language): Promise<void> {
    return Promise.resolve();
  }

  /** A panel with what is shown, under a name for what that is, and around it what the host shows. */
  protected frame(name: string, content: unknown, { beside, look = '', panel = '', isHelped }: Frame): TemplateResult {
    const { appearance, theme, messages, content: own } = this;
    return html`<section
      class="ek ${look}"
      aria-label=${this.label || name}
      data-theme=${theme ?? nothing}
      data-font=${lacksFont(this) ? 'system' : nothing}
      lang=${messages?.lang ?? nothing}
      dir=${messages?.direction ?? nothing}
    >
      <div class="ek-frame">
        <div class="ek-panel ${panel}" part="base" data-appearance=${appearance}>
          <slot name="header">${own.header}</slot>
          ${content} ${isHelped ? nothing : html`<slot name="help">${own.help}</slot>`}
          <slot name="footer">${own.footer}</slot>
        </div>
      </div>
      ${beside}
    </section>`;
  }

  #adoptAll(): void {
    // There is no root yet while it is made, which a server does as well.
    const root = (this.renderRoot === this ? this.getRootNode() : this.renderRoot) as Partial<DocumentOrShadowRoot> | undefined;
    const adopted = root?.adoptedStyleSheets;
    const missing = this.#sheets.filter(sheet => !adopted?.includes(sheet));
    if (adopted && missing.length) root.adoptedStyleSheets = [...adopted, ...missing];
  }

  #followLanguage(): void {
    if (!this.isConnected) return;
    const language = this.lang || languageOf(this);
    // What was added since then is to be said, too.
    const wanted = language + String(additions.length);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.ready = loadMessages(language);
    this.ready
      .then(async messages => {
        await this.languageLoaded(messages);
        if (wanted === this.#wanted) this.messages = messages;
      })
      .catch(() => {
        // Nothing can be said then. What the person reads now stays; the next change of language tries again.
        if (wanted === this.#wanted) this.#wanted = '';
      });
  }
}
