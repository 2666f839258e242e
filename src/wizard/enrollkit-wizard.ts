import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { AnyActorRef } from 'xstate';
import type { EnrollmentAdapter, StepUpRequest } from '../contract/adapter.js';
import type { MethodId, MethodKind } from '../contract/security-info.js';
import type { Language } from '../locales/messages.js';
import { ActorController } from '../methods/actor-controller.js';
import type { EnrollmentMethod } from '../methods/method.js';
import { methodTable, type MethodLoaders } from '../methods/method-table.js';
import type { StepUpActor } from '../methods/step-up-machine.js';
import { defineElements } from '../ui/define-elements.js';
import { guardPress } from '../ui/guard-press.js';
import { ShellElement } from '../ui/shell-element.js';
import { uniqueId } from '../ui/unique-id.js';
import { endEvent } from './end-event.js';
import { frameView } from './frame-view.js';
import { LaterParts } from './later-parts.js';
import { startWizard, type WizardJourney } from './start-wizard.js';
import type { Place } from './place.js';
import { resumeStore } from './resume-store.js';
import type { WizardOutcome } from './wizard-machine.js';
import type { ScreenNow } from './screen-watch.js';
import { wizardStyles } from './wizard-styles.js';

/**
 * @tag enrollkit-wizard
 * @summary Lets a signed-in person choose a way of proving who they are, and set it up.
 *
 * @slot header - At the top of the panel, such as a logo.
 * @slot help - Under the screen: where else to turn.
 * @slot footer - At the bottom of the panel, such as a link to a privacy statement.
 * @slot app-links - Where an app can be had, instead of the links that the adapter gives.
 *
 * @fires {EnrolledEvent} enrollkit-enrolled - When a method was set up and the person has read so.
 * @fires {CancelledEvent} enrollkit-cancelled - When the person left before anything was set up.
 * @fires {FailedEvent} enrollkit-failed - When it could not be done and the person gave up.
 * @fires {StepChangedEvent} enrollkit-step-changed - When another step is shown.
 * @fires {StepUpRequiredEvent} enrollkit-step-up-required - When the person has to prove again who they are.
 *
 * @csspart base - The panel around everything.
 * @csspart cancel - The button that leaves.
 * @csspart stepper - The counter and the bar of steps.
 * @csspart step-counter - The counter, such as “Step 2 of 4”.
 * @csspart steps - The bar of steps.
 * @csspart form - A screen.
 * @csspart heading - A screen’s heading.
 * @csspart body - What a screen says.
 * @csspart picture - A drawing.
 * @csspart message - A message beside what it speaks of.
 * @csspart ways - Other ways on.
 * @csspart way - One of them.
 * @csspart actions - The buttons of a screen.
 * @csspart primary - The button that goes on.
 * @csspart secondary - The other button, such as Back.
 * @csspart choices - The methods to choose from.
 * @csspart choice - One of them.
 * @csspart recommended - The badge of a recommended one.
 * @csspart download - A link to where the app can be had.
 * @csspart qr-plate - The white plate under a QR code.
 * @csspart qr-code - A QR code. Its colours are fixed: an app cannot read others.
 * @csspart qr-enlarge - The button that enlarges it.
 * @csspart qr-dialog - The dialog with the enlarged code.
 * @csspart qr-close - The button that closes that.
 * @csspart qr-failed - The text in place of a code that could not be drawn.
 * @csspart this-device - The way to set up on this device.
 * @csspart open-app - The button that opens the app on this device.
 * @csspart manual - What is typed by whoever cannot scan.
 * @csspart manual-toggle - What shows it.
 * @csspart copy-field - A text to copy, with its label.
 * @csspart copy-label - Its label.
 * @csspart copy-frame - The frame around text and button.
 * @csspart copy-value - The text.
 * @csspart copy-button - The button that copies it.
 * @csspart copy-failed - What to do when it could not be copied.
 * @csspart codes - A list of codes to save.
 * @csspart code - One of them.
 * @csspart save-actions - The ways to save them.
 * @csspart save-action - One of these.
 * @csspart save-outcome - What came of it.
 * @csspart field - A field with its label, hint and error.
 * @csspart label - A field’s label.
 * @csspart hint - A field’s hint.
 * @csspart error - What is wrong with a field.
 * @csspart input - A field’s input.
 * @csspart select - A choice from a list.
 * @csspart checkbox - A box to tick.
 * @csspart questions - All security questions.
 * @csspart question - One of them, with its answer.
 * @csspart hide-answers - The box that hides the answers.
 * @csspart phone-field - A phone number with its country.
 * @csspart country - The choice of a country.
 * @csspart number-match - The number to enter on the phone, with its picture.
 * @csspart number-label - What to do with the number.
 * @csspart number - The number.
 * @csspart sent-to - Where a code was sent, with the way to change that.
 * @csspart change - The button that changes it.
 * @csspart not-received - What to do when no code comes.
 * @csspart instead - A button that has it sent in another way.
 * @csspart resend - The line about another notification, code or call.
 * @csspart given-number - A number that a directory gives.
 * @csspart key - The key to press during a call, with what to do with it.
 * @csspart countdown - A time that runs out.
 * @csspart dialog - A question before something that cannot be undone.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says.
 * @csspart dialog-actions - Its buttons.
 *
 * @cssprop --enrollkit-accent - Colour of the primary button, links and drawings.
 * @cssprop --enrollkit-accent-contrast - Text on the accent.
 * @cssprop --enrollkit-accent-surface - Tint of the accent, under text.
 * @cssprop --enrollkit-surface - Background of the panel.
 * @cssprop --enrollkit-surface-sunken - Background of what lies lower.
 * @cssprop --enrollkit-text - Text.
 * @cssprop --enrollkit-text-muted - Secondary text.
 * @cssprop --enrollkit-border - Hairlines.
 * @cssprop --enrollkit-border-strong - Borders of controls: 3:1 to the surface.
 * @cssprop --enrollkit-focus - Focus ring: 3:1 to the surface.
 * @cssprop --enrollkit-success - Success.
 * @cssprop --enrollkit-success-surface - Its tint.
 * @cssprop --enrollkit-warning - Warning.
 * @cssprop --enrollkit-warning-surface - Its tint.
 * @cssprop --enrollkit-danger - Errors.
 * @cssprop --enrollkit-danger-surface - Its tint.
 * @cssprop --enrollkit-font - Default: the page’s.
 * @cssprop --enrollkit-font-mono - Codes and keys.
 * @cssprop --enrollkit-font-size - Default at least 16 px.
 * @cssprop --enrollkit-radius - Corners of controls. Default 8px.
 * @cssprop --enrollkit-radius-large - Corners of panels. Default 12px.
 * @cssprop --enrollkit-space - The step of all spaces. Default 4px.
 * @cssprop --enrollkit-control-size - Height of controls. Default 44px.
 * @cssprop --enrollkit-shadow - Shadow of the panel.
 * @cssprop --enrollkit-motion - Length of a change. Default 160ms; none where the person wants less motion.
 */
export class EnrollkitWizard extends ShellElement {
  // Not by decorators: what they bring would be loaded before the first screen.
  static override properties: PropertyDeclarations = {
    adapter: { attribute: false },
    method: {},
    methods: { attribute: false },
    resume: { type: Boolean },
    unavailable: {},
  };

  /** The host's backend. A journey begins when it is set, and begins anew when it is swapped. */
  adapter: EnrollmentAdapter | undefined;

  /** The kind of method to open at once, instead of letting the person choose. */
  method: MethodKind | null = null;

  /** Methods of the host's own, by kind. A built-in kind given here is replaced. */
  methods: MethodLoaders = {};

  /** Goes on after a reload with what was pending. Keeps the kind of method in `sessionStorage`, and nothing else. Default false. */
  resume = false;

  /** What becomes of methods that cannot be added: shown with the `reason`, or `hidden`. Default `reason`. */
  unavailable: 'reason' | 'hidden' = 'reason';

  /** The method whose number or address is changed: what is set up takes its place. Only where the adapter says it is `changeable`. */
  replaces: MethodId | null = null;

  readonly #fieldId = uniqueId('name');
  readonly #later = new LaterParts({
    host: this,
    adopt: styles => this.adopt(styles),
    screenNow: () => this.#screenNow(),
    loaded: async () => {
      this.#watchPage();
      if (this.ready) await this.languageLoaded(await this.ready);
      this.requestUpdate();
    },
  });
  #stepUp: StepUpActor | undefined;
  #journey: WizardJourney | undefined;
  #open: EnrollmentMethod | undefined;
  /** What the open method says. */
  #texts: unknown;
  #ended: WizardOutcome['type'] | undefined;
  /** Between the page's hiding and its coming back. */
  #isAway = false;
  #stopWatchingPage: (() => void) | undefined;

  constructor() {
    super();
    this.adopt(wizardStyles);
    for (const actor of [() => this.#journey?.actor, () => this.#method, () => this.#stepUp]) new ActorController(this, actor);
  }

  /** Leaves, as the person can by the button at the top. Does nothing once the journey has ended. */
  cancel(): void {
    const actor = this.#journey?.actor;
    if (actor?.getSnapshot().status === 'active') actor.send({ type: 'cancel' });
  }

  /** Begins a new journey. */
  restart(): void {
    this.#stop(true);
    this.#ended = undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Where it was taken away before, it begins anew.
    this.requestUpdate();
    for (const act of ['click', 'submit']) this.addEventListener(act, this.#acted, true);
    this.#watchPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatchingPage?.();
    this.#stopWatchingPage = undefined;
    // A move in the document is no leave.
    queueMicrotask(() => this.isConnected || this.#stop(true));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('adapter') && changed.get('adapter')) this.restart();
    if (!this.#journey && !this.#ended && !this.#isAway && this.adapter && this.isConnected) this.#journey = this.begin(this.adapter);
    this.#later.attendant?.before();
  }

  override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (!messages) return nothing;
    const [content, panel] = this.#ended ? [this.#rest(this.#ended), ''] : [this.#screen(messages), 'ek-panel-steady'];
    return this.frame(messages.wizard.label, content, { panel });
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.messages) return;
    const place = this.#placeNow;
    this.#later.attendant?.after(this.#screenNow());
    const count = (): number => this.#journey?.run()?.steps(this.#texts).length ?? 0;
    if (place) this.#later.attendant?.at(place, { resume: this.resume, count });
    // Not before the first screen is there. Should it fail, a method that is opened tries again.
    if (!this.#journey?.actor.getSnapshot().matches('loading')) this.#later.load().catch(() => undefined);
  }

  protected override async languageLoaded(language: Language): Promise<void> {
    const open = this.#open;
    const [texts] = await Promise.all([open?.loadTexts?.(language), this.#later.loadTexts(language)]);
    // A journey that resumes opens a method while the first texts are still on their way.
    if (open === this.#open) this.#texts = texts;
    this.#later.module?.tellLanguage(this, this.#method);
    this.requestUpdate();
  }

  #screen(language: Language): TemplateResult | typeof nothing {
    const { adapter, headingLevel: level } = this;
    const journey = this.#journey;
    if (!journey || !adapter) return nothing;
    const { module: later, texts: laterTexts, messages } = this.#later;
    return frameView({
      actor: journey.actor,
      run: journey.run(),
      adapter,
      loaders: this.#loaders,
      language,
      messages,
      texts: this.#texts,
      later,
      laterTexts,
      unavailable: this.unavailable,
      level,
      fieldId: this.#fieldId,
      content: this.content,
      place: this.#placeNow,
      stepUp: this.#stepUp,
      cancel: () => this.cancel(),
    });
  }

  #rest(ended: WizardOutcome['type']): TemplateResult | undefined {
    const { module: later, texts } = this.#later;
    return texts && later?.endedView(ended, texts, this.headingLevel, () => this.restart());
  }

  /**
   * Starts a journey. Stories replace it by one that stands still.
   *
   * @internal
   */
  protected begin(adapter: EnrollmentAdapter): WizardJourney {
    const resumed = this.resume ? resumeStore.read() : null;
    const journey = startWizard({
      adapter,
      loaders: this.#loaders,
      kind: resumed ?? this.method,
      isReplacing: this.replaces !== null,
      resumes: resumed !== null,
      open: async load => {
        const [method, { completeSetting }] = await Promise.all([load(), this.#later.load()]);
        defineElements(method.elements);
        this.adopt(method.styles);
        this.#open = method;
        if (this.ready) await this.languageLoaded(await this.ready);
        return setting => method.begin(completeSetting(this, setting));
      },
      stepUp: (request, signal) => this.#proveIdentity(adapter, request, signal),
    });
    journey.actor.on('ended', ({ outcome }) => this.#end(outcome));
    return journey;
  }

  #end(outcome: WizardOutcome): void {
    // Not before the machine has arrived where it goes: a listener may look, or take the element away.
    queueMicrotask(() => {
      const journey = this.#journey;
      if (!journey) return;
      const continues = journey.actor.getSnapshot().status !== 'done';
      if (!continues) {
        this.#stop(true);
        this.#ended = outcome.type;
        this.requestUpdate();
      }
      resumeStore.write(null);
      this.dispatchEvent(endEvent(outcome, continues));
    });
  }

  /** From the second screen on; there is nothing to hide before. */
  #watchPage(): void {
    if (!this.isConnected) return;
    this.#stopWatchingPage ??= this.#later.module?.watchPage({
      returned: () => this.#method?.send({ type: 'page.returned' }),
      // Secrets do not stay in the browser's cache, and what is shown after it is asked for again.
      away: () => {
        this.#isAway = true;
        this.#stop(false);
      },
      back: () => {
        this.#isAway = false;
        this.requestUpdate();
      },
    });
  }

  #stop(abandon: boolean): void {
    if (abandon && this.#journey && this.resume) resumeStore.write(null);
    this.#journey?.stop(abandon);
    this.#journey = undefined;
    this.#stepUp?.stop();
    this.#stepUp = undefined;
    this.#later.attendant?.hush();
  }

  async #proveIdentity(adapter: EnrollmentAdapter, request: StepUpRequest, signal: AbortSignal): Promise<void> {
    const later = await this.#later.load();
    // It may have been left meanwhile.
    signal.throwIfAborted();
    this.#stepUp ??= later.startStepUp(this, adapter);
    this.requestUpdate();
    return later.askStepUp(this.#stepUp, request, signal);
  }

  readonly #acted = (event: Event): void => {
    this.#later.wasActed = true;
    this.#later.attendant?.acted();
    guardPress(this, event);
  };

  #screenNow(): ScreenNow {
    const place = this.#placeNow;
    const key = this.#ended ?? (this.#stepUp?.getSnapshot().matches('asking') ? 'step-up' : (place?.key ?? ''));
    return { key, busy: place?.busy ?? false };
  }

  get #placeNow(): Place | undefined {
    return this.#journey && this.#later.module?.placeOf(this.#journey.actor);
  }

  get #loaders(): MethodLoaders {
    return { ...methodTable, ...this.methods };
  }

  get #method(): AnyActorRef | undefined {
    return (this.#journey?.actor.getSnapshot().children as Record<string, AnyActorRef | undefined> | undefined)?.['method'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-wizard': EnrollkitWizard;
  }
}
