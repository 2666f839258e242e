import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { createDemoAdapter, type DemoAdapter } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import '../../src/define.js';
import '../../src/methods/security-questions/index.js';
import type { ShellElement } from '../../src/ui/shell-element.js';
import { StepUpRequiredEvent } from '../../src/wizard/step-up-required-event.js';
import { eventsOf } from '../docs/manifest.js';
import { backendPanel } from './backend-panel.js';
import { optionsFor, usualSetup, type Failure, type JourneySetup } from './journey-setup.js';
import { phonePanel } from './phone-panel.js';
import { standInAuthenticator, type StandInAuthenticator } from './stand-in-authenticator.js';
import { studioStyles } from './studio.styles.js';

export type PublicTag = 'enrollkit-wizard' | 'enrollkit-security-info' | 'enrollkit-sign-in-prompt' | 'enrollkit-overview';

/** What a host sets on an element. */
export type Settings = Readonly<Record<string, unknown>>;

/** A public element on the demo's backend, with the person's phone and inbox beside it, and a panel that changes the backend. */
export class StoryJourney extends LitElement {
  static override properties: PropertyDeclarations = {
    tag: { attribute: false },
    settings: { attribute: false },
    setup: { attribute: false },
    failure: { attribute: false },
    hasMap: { attribute: false },
  };

  tag: PublicTag = 'enrollkit-wizard';
  settings: Settings = {};
  /** What the backend is at first. */
  setup: Partial<JourneySetup> = {};
  /** Happens at the next such call. */
  failure: Failure | undefined;
  hasMap = false;

  #now: JourneySetup = usualSetup;
  #made = '';
  #adapter: DemoAdapter = createDemoAdapter();
  #authenticator: StandInAuthenticator | undefined;
  #element: ShellElement | undefined;
  #log: string[] = [];
  #seen = 0;
  #phoneSaid = '';
  #said = '';
  #proved = (): void => this.#adapter.confirmIdentity();

  protected override createRenderRoot(): this {
    const { styleSheet } = studioStyles;
    if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet)) document.adoptedStyleSheets.push(styleSheet);
    return this;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const wanted = JSON.stringify([this.tag, this.setup, this.failure, this.settings['renderIn']]);
    if (wanted !== this.#made) {
      this.#made = wanted;
      this.#now = { ...usualSetup, ...this.setup };
      this.#element = document.createElement(this.tag);
      for (const { name } of eventsOf(this.tag)) this.#element.addEventListener(name, this.#happened);
      this.#begin();
      if (this.failure) this.#fail(this.failure);
    }
    Object.assign(this.#element!, this.settings);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#authenticator?.leave();
  }

  override render(): TemplateResult {
    const change = (change: Partial<JourneySetup>): void => this.#change(change);
    return html`<div class="studio" ?data-map=${this.hasMap}>
      <div class="studio-stage">${this.#element}</div>
      ${this.hasMap ? html`<story-state-map class="studio-map" .of=${this.#element}></story-state-map>` : nothing}
      <div class="studio-beside">
        ${phonePanel({
          adapter: this.#adapter,
          authenticator: this.#authenticator,
          said: this.#phoneSaid,
          act: act => void this.#act(act),
          prove: () => this.#proved(),
        })}
        ${backendPanel({
          setup: this.#now,
          said: this.#said,
          log: this.#log,
          change,
          fail: failure => this.#fail(failure),
          begin: () => this.#begin('The journey begins anew.'),
        })}
      </div>
    </div>`;
  }

  /** A new backend, as it is set up now. */
  #begin(said = ''): void {
    const adapter = createDemoAdapter(optionsFor(this.#now, () => this.#called(adapter)));
    adapter.inbox.watch(() => this.requestUpdate());
    this.#adapter = adapter;
    this.#seen = 0;
    this.#log = [];
    this.#phoneSaid = '';
    this.#proved = () => adapter.confirmIdentity();
    this.#authenticator?.leave();
    this.#authenticator = this.#now.authenticator === 'stand-in' ? standInAuthenticator() : undefined;
    Object.assign(this.#element!, { adapter });
    this.#tell(said);
  }

  /** Writes down a call that is being made, and says how long its answer takes. */
  #called({ calls }: DemoAdapter): number {
    this.#log.push(...calls.slice(this.#seen));
    this.#seen = calls.length;
    this.requestUpdate();
    return this.#now.latency;
  }

  #change(change: Partial<JourneySetup>): void {
    this.#now = { ...this.#now, ...change };
    if (change.latency === undefined) this.#begin(`Done. The backend and the journey begin anew: ${summary(change)}.`);
    else this.#tell(`Done. From the next call on, every answer takes ${change.latency / 1000} s.`);
  }

  #fail({ call, code, when = 'before' }: Failure): void {
    if (code === 'never answers') this.#adapter.hangNext(call);
    else this.#adapter.failNext(call, new EnrollmentError(code), when);
    const how = code === 'never answers' ? code : `fails with “${code}”${when === 'after' ? ', after the backend acted' : ''}`;
    this.#tell(`Done. The next ${call === 'any' ? 'call' : call} ${how}.`);
  }

  #tell(said: string): void {
    this.#said = said;
    this.requestUpdate();
  }

  async #act(act: (phone: DemoAdapter['phone']) => unknown): Promise<void> {
    try {
      const shown = await act(this.#adapter.phone);
      this.#phoneSaid = typeof shown === 'string' ? shown : '';
    } catch (error) {
      this.#phoneSaid = error instanceof Error ? error.message : String(error);
    }
    this.requestUpdate();
  }

  readonly #happened = (event: Event): void => {
    this.#log.push(event.type);
    if (event instanceof StepUpRequiredEvent) {
      this.#phoneSaid = 'The host asks who you are.';
      const proof = new Promise<void>(resolve => (this.#proved = resolve));
      event.waitUntil(proof.then(() => this.#adapter.confirmIdentity()));
    }
    this.requestUpdate();
  };
}

const summary = (change: Partial<JourneySetup>): string =>
  Object.entries(change)
    .map(([name, value]) => `${name} is ${Array.isArray(value) ? `${value.length} methods` : String(value)}`)
    .join(', ');

declare global {
  interface HTMLElementTagNameMap {
    'story-journey': StoryJourney;
  }
}
