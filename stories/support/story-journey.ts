import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { createDemoAdapter, type DemoAdapter, type DemoCall, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { StepUpRequiredEvent } from '../../src/wizard/step-up-required-event.js';
import type { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { EnrollmentError, type EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import { storyInbox } from './story-inbox.js';

/** What a host sets on the wizard. */
export type WizardSettings = Partial<
  Pick<EnrollkitWizard, 'lang' | 'theme' | 'headingLevel' | 'appearance' | 'renderIn' | 'method' | 'resume'>
>;

export interface Failure {
  readonly call: DemoCall;
  readonly code: EnrollmentErrorCode | 'never answers';
}

/** The wizard on the demo's backend, with the person's phone and inbox beside it. */
export class StoryJourney extends LitElement {
  static override properties: PropertyDeclarations = {
    backend: { attribute: false },
    failure: { attribute: false },
    settings: { attribute: false },
    said: { state: true },
  };

  backend: DemoOptions = {};
  /** Happens at the next such call. */
  failure: Failure | undefined;
  settings: WizardSettings = {};

  /** What the phone shows, or what became of the journey. */
  protected said = '';
  #adapter: DemoAdapter = createDemoAdapter();
  #made = '';
  #proved = (): void => this.#adapter.confirmIdentity();

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const wanted = JSON.stringify([this.backend, this.failure]);
    if (wanted === this.#made) return;
    this.#made = wanted;
    this.#adapter = createDemoAdapter(this.backend);
    this.#adapter.inbox.watch(() => this.requestUpdate());
    this.said = '';
    const { failure } = this;
    if (failure?.code === 'never answers') this.#adapter.hangNext(failure.call);
    else if (failure) this.#adapter.failNext(failure.call, new EnrollmentError(failure.code));
  }

  override render(): TemplateResult {
    const { settings } = this;
    return html`
      <enrollkit-wizard
        .adapter=${this.#adapter}
        .lang=${settings.lang ?? ''}
        .theme=${settings.theme ?? null}
        .headingLevel=${settings.headingLevel ?? 2}
        .appearance=${settings.appearance ?? 'card'}
        .renderIn=${settings.renderIn ?? 'shadow'}
        .method=${settings.method ?? null}
        .resume=${settings.resume ?? false}
        @enrollkit-enrolled=${this.#happened}
        @enrollkit-cancelled=${this.#happened}
        @enrollkit-failed=${this.#happened}
        @enrollkit-step-changed=${this.#happened}
        @enrollkit-step-up-required=${this.#prove}
      ></enrollkit-wizard>
      <aside aria-label="The person’s phone" style="margin-block: 24px; font-family: system-ui">
        <p>On the phone</p>
        <div style="display: flex; flex-wrap: wrap; gap: 8px">
          ${this.#button('Scan the QR code', phone => phone.activate())} ${this.#button('Approve', phone => phone.approve())}
          ${this.#button('Enter a wrong number', phone => phone.approve('00'))} ${this.#button('Deny', phone => phone.deny())}
          ${this.#button('Show a code', async phone => (this.said = await phone.code()))}
          ${this.#button('Take the call', ({ line }) => line.answer())} ${this.#button('Press #', ({ line }) => line.press('#'))}
          ${this.#button('Hang up', ({ line }) => line.hangUp())} ${this.#button('Be engaged', ({ line }) => line.busy())}
          ${this.#button('Confirm who you are', () => this.#proved())}
        </div>
        <p><output>${this.said || nothing}</output></p>
        ${storyInbox(this.#adapter.inbox.messages)}
      </aside>
    `;
  }

  #button(text: string, act: (phone: DemoAdapter['phone']) => unknown): TemplateResult {
    return html`<button type="button" style="min-block-size: 32px" @click=${() => void this.#press(act)}>${text}</button>`;
  }

  async #press(act: (phone: DemoAdapter['phone']) => unknown): Promise<void> {
    try {
      this.said = '';
      await act(this.#adapter.phone);
    } catch (error) {
      this.said = error instanceof Error ? error.message : String(error);
    }
  }

  #prove(event: StepUpRequiredEvent): void {
    this.said = 'The host asks who you are.';
    const proof = new Promise<void>(resolve => (this.#proved = resolve));
    event.waitUntil(proof.then(() => this.#adapter.confirmIdentity()));
  }

  #happened({ type }: Event): void {
    this.said = type;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-journey': StoryJourney;
  }
}
