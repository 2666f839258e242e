import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { PageTexts } from '../locales/later-messages.js';
import { PageElement } from '../page/page-element.js';
import { stepUpGate } from '../page/step-up-gate.js';
import { Countdown } from '../ui/countdown.js';
import { defineElements } from '../ui/define-elements.js';
import { overviewStyles } from './overview.styles.js';
import { overviewView, type OverviewTexts, type OverviewView } from './overview-view.js';
import { pageUrl } from './page-url.js';
import { startOverview, type RunningOverview } from './start-overview.js';

/**
 * @tag enrollkit-overview
 * @summary Says at a glance how a person signs in and what is missing, and leads to the page where that can be changed.
 *
 * @slot - What leads to that page, instead of the link that `href` makes. Where `render-in` is `light` there is none: see `link`.
 * @slot header - At the top of the panel, such as a logo.
 * @slot help - Under the screen: where else to turn.
 * @slot footer - At the bottom of the panel, such as a link to a privacy statement.
 *
 * @fires {StepUpRequiredEvent} enrollkit-step-up-required - When the person wants to see it and has to prove again who they are.
 *
 * @csspart base - The panel around everything.
 * @csspart heading - The heading.
 * @csspart count - How many ways to sign in there are.
 * @csspart methods - Their names.
 * @csspart default - What the person is asked for first.
 * @csspart default-value - Its name.
 * @csspart missing - What is missing.
 * @csspart way - The button that tries again.
 * @csspart link - The link to the page.
 */
export class EnrollkitOverview extends PageElement<RunningOverview, OverviewTexts> {
  static override properties: PropertyDeclarations = {
    href: {},
    link: { attribute: false },
  };

  /** Where all of it can be changed: an address on the web, such as `/security`. Without it there is no link, but what the slot holds. */
  href = '';

  /** What leads there instead, for where there is no slot: an element, or whatever Lit renders. */
  link: unknown = null;

  constructor() {
    super();
    this.adopt(overviewStyles);
    defineElements({ 'enrollkit-countdown': Countdown });
    this.follow(
      () => this.running?.actor,
      () => this.running?.stepUp,
    );
  }

  /** Reads it again, as after a change that the page made by itself. */
  override refresh(): void {
    this.running?.actor.send({ type: 'page.returned' });
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    const content = stepUpGate(view.stepUp, view, view.level, overviewView(view));
    return this.frame(view.texts.overview.heading, content, { look: 'ek-page ek-overview' });
  }

  protected override updated(_changed: PropertyValues): void {
    const view = this.#view;
    if (!view) return;
    const snapshot = view.actor.getSnapshot();
    const isAsked = view.stepUp.getSnapshot().matches('asking');
    const key = isAsked ? 'step-up' : snapshot.matches('unavailable') ? 'unavailable' : snapshot.matches('loading') ? 'loading' : 'showing';
    this.attendant.after({ key, busy: snapshot.matches('loading') });
  }

  protected override async loadTexts(pages: PageTexts): Promise<OverviewTexts> {
    const [overview, manage] = await Promise.all([pages.overview(), pages.manage()]);
    return { overview, manage };
  }

  /**
   * Starts the overview. Stories replace it by one that stands still.
   *
   * @internal
   */
  protected override begin(adapter: EnrollmentAdapter): RunningOverview {
    return startOverview(this, adapter);
  }

  get #view(): (OverviewView & RunningOverview) | undefined {
    const { running, said } = this;
    return running && said && { ...running, ...said, level: this.headingLevel, link: this.#link(said.texts) };
  }

  #link({ overview }: OverviewTexts): unknown {
    const url = pageUrl(this.href);
    const own = url ? html`<a class="ek-button" part="link" href=${url}>${overview.manage}</a>` : nothing;
    if (this.renderIn === 'light') return html`<div class="ek-lead">${this.link ?? own}</div>`;
    return html`<div class="ek-lead"><slot>${this.link ?? own}</slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-overview': EnrollkitOverview;
  }
}
