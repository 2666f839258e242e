import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { PageTexts } from '../locales/later-messages.js';
import { methodTable, type MethodLoaders } from '../methods/method-table.js';
import { PageElement } from '../page/page-element.js';
import { stepUpGate } from '../page/step-up-gate.js';
import { MethodRow } from '../security-info/method-row.js';
import { Countdown } from '../ui/countdown.js';
import { defineElements } from '../ui/define-elements.js';
import { canResume, resumeStore } from '../wizard/resume-store.js';
import { CancelledEvent, FailedEvent } from '../wizard/wizard-events.js';
import type { PromptOutcome } from './prompt-outcome.js';
import { promptView, type PromptTexts, type PromptView } from './prompt-view.js';
import { hasInner, screenOf } from './screen-of.js';
import type { Beginning } from './sign-in-prompt-machine.js';
import { PromptEndedEvent, ReviewedEvent } from './sign-in-prompt-events.js';
import { signInPromptStyles } from './sign-in-prompt.styles.js';
import { openAgain, startSignInPrompt, type RunningPrompt } from './start-sign-in-prompt.js';

/**
 * @tag enrollkit-sign-in-prompt
 * @summary Asks a person who has just signed in to set up what is missing, or whether what is there is still right. It never leads anywhere by itself: the host goes on when it has ended.
 *
 * @slot header - At the top of the panel, such as a logo.
 * @slot help - Under the screen: where else to turn.
 * @slot footer - At the bottom of the panel, such as a link to a privacy statement.
 * @slot app-links - Where an app can be had, instead of the links that the adapter gives.
 *
 * @fires {PromptEndedEvent} enrollkit-prompt-ended - Once, when it is over, and also where nothing was asked.
 * @fires {EnrolledEvent} enrollkit-enrolled - When a method was set up and the person has read so.
 * @fires {ReviewedEvent} enrollkit-reviewed - When the person said that all is right, just before it ends.
 * @fires {CancelledEvent} enrollkit-cancelled - When the person put it off, just before it ends.
 * @fires {FailedEvent} enrollkit-failed - When it could not be asked or done and the person gave up, just before it ends.
 * @fires {RemovedEvent} enrollkit-removed - When a method was removed during a review.
 * @fires {DefaultChangedEvent} enrollkit-default-changed - When another method was made the default during a review.
 * @fires {StepUpRequiredEvent} enrollkit-step-up-required - When the person has to prove again who they are.
 *
 * @csspart base - The panel around everything.
 * @csspart needs - What is wanted, by what it is for.
 * @csspart need - One purpose.
 * @csspart counted - How much of it is set up.
 * @csspart done - A method that counts.
 * @csspart progress - How far along the person is with several methods.
 * @csspart methods - The list of what is on the account.
 * @csspart method - One method.
 * @csspart default - What the person is asked for first.
 * @csspart default-value - Its name.
 * @csspart edit - The button that opens what can be changed.
 * @csspart form - A screen.
 * @csspart heading - A screen’s heading.
 * @csspart body - What a screen says.
 * @csspart message - A message beside what it speaks of.
 * @csspart way - Another way on.
 * @csspart actions - The buttons of a screen.
 * @csspart primary - The button that goes on.
 * @csspart secondary - The other button, such as the one that puts it off.
 */
export class EnrollkitSignInPrompt extends PageElement<RunningPrompt, PromptTexts> {
  static override properties: PropertyDeclarations = {
    methods: { attribute: false },
    unavailable: {},
    resume: { type: Boolean },
  };

  /** Methods of the host's own, by kind. A built-in kind given here is replaced. */
  methods: MethodLoaders = {};

  /** What becomes of methods that cannot be added: shown with the `reason`, or `hidden`. Default `hidden`. */
  unavailable: 'reason' | 'hidden' = 'hidden';

  /** Whether what was left unfinished on this tab goes on after a reload. Default false. */
  resume = false;

  /** The screen that was attended to last. */
  #key = '';

  constructor() {
    super();
    this.adopt(signInPromptStyles);
    defineElements({ 'enrollkit-countdown': Countdown, 'enrollkit-method-row': MethodRow });
    this.follow(
      () => this.running?.actor,
      () => this.running?.stepUp,
    );
  }

  /** Reads again what is asked, as after a change that the page made by itself. Does nothing while a method is being set up. */
  override refresh(): void {
    const { actor } = this.running ?? {};
    if (actor?.getSnapshot().status === 'active') actor.send({ type: 'page.returned' });
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    const { stepUp, level, texts, snapshot } = view;
    const content = stepUpGate(stepUp, view, level, promptView(view));
    return this.frame(texts.prompt.label, content, { look: 'ek-page ek-prompt', isHelped: hasInner(snapshot) });
  }

  protected override updated(_changed: PropertyValues): void {
    const view = this.#view;
    if (!view) return;
    const { key, busy, isInner } = screenOf(view.snapshot, view.stepUp.getSnapshot());
    // The wizard and the list attend to what is in them, once they were given the focus.
    const isAttended = isInner && key === this.#key;
    this.#key = key;
    if (!isAttended) this.attendant.after({ key, busy });
  }

  protected override async loadTexts(pages: PageTexts): Promise<PromptTexts> {
    const [prompt, manage] = await Promise.all([pages.signInPrompt(), pages.manage()]);
    return { prompt, manage };
  }

  /**
   * Starts the prompt. Stories replace it by one that stands still.
   *
   * @internal
   */
  protected override begin(adapter: EnrollmentAdapter): RunningPrompt {
    const running = startSignInPrompt(this, adapter, () => this.#loaders);
    running.actor.subscribe({ complete: () => this.#end(running.actor.getSnapshot().output) });
    if (this.resume && canResume()) openAgain(running.actor);
    return running;
  }

  #end(outcome: PromptOutcome | undefined): void {
    if (!outcome) return;
    if (outcome.type === 'completed' && outcome.reviewed) this.tell(new ReviewedEvent());
    if (outcome.type === 'postponed') this.tell(new CancelledEvent());
    if (outcome.type === 'failed') this.tell(new FailedEvent(outcome.problem.code));
    this.tell(new PromptEndedEvent(outcome.type));
  }

  get #view(): PromptView | undefined {
    const { running, said } = this;
    return (
      running &&
      said && {
        ...running,
        ...said,
        snapshot: running.actor.getSnapshot(),
        lang: this.lang,
        inner: this.inner,
        level: this.headingLevel,
        loaders: this.methods,
        unavailable: this.unavailable,
        resume: this.resume,
        begin: this.#beginAfresh,
      }
    );
  }

  readonly #beginAfresh = (event: Beginning): void => {
    // What was left elsewhere on this tab is not what the person wants now.
    if (this.resume) resumeStore.write(null);
    this.running?.actor.send(event);
  };

  get #loaders(): MethodLoaders {
    return { ...methodTable, ...this.methods };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-sign-in-prompt': EnrollkitSignInPrompt;
  }
}
