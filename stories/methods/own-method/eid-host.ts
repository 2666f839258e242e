import { createDemoAdapter } from 'enrollkit/adapters/demo';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { withDemoEid } from '../../../examples/national-eid/demo-backend.js';
import { offerNationalEid } from '../../../examples/national-eid/register.js';

/** Where the person is sent; a real page would go to it. */
let visit: (url: string) => void = () => undefined;
offerNationalEid(url => visit(url));

/** A page with the wizard, which is left for that of the government, and come back to. */
export class EidHost extends LitElement {
  static override properties: PropertyDeclarations = { method: {}, lang: {}, elsewhere: { state: true } };

  method: 'national-eid' | null = null;
  override lang = '';

  /** The address of the page that the person is on, if it is not this one. */
  protected elsewhere = '';
  readonly #adapter = withDemoEid(createDemoAdapter());

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    visit = url => {
      this.elsewhere = url;
      // What the browser does when a page is left, and when it is back.
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    visit = () => undefined;
    sessionStorage.clear();
  }

  override render(): TemplateResult {
    return html`
      <div ?hidden=${this.elsewhere !== ''}>
        <enrollkit-wizard resume .adapter=${this.#adapter} .method=${this.method} .lang=${this.lang}></enrollkit-wizard>
      </div>
      <section ?hidden=${this.elsewhere === ''} aria-label="The page of the government" style="font-family: system-ui">
        <p>${this.elsewhere}</p>
        <p>Log in with your eID?</p>
        <button type="button" style="min-block-size: 44px" @click=${() => this.#comeBack(true)}>Log in</button>
        <button type="button" style="min-block-size: 44px" @click=${() => this.#comeBack(false)}>Go back</button>
      </section>
    `;
  }

  #comeBack(confirmed: boolean): void {
    if (confirmed) this.#adapter.eid.confirm();
    this.elsewhere = '';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-eid-host': EidHost;
  }
}
