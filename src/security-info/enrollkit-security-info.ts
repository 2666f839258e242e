import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { MethodId, SecurityInfo } from '../contract/security-info.js';
import type { PageTexts } from '../locales/later-messages.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { MethodLoaders } from '../methods/method-table.js';
import { PageElement } from '../page/page-element.js';
import { Countdown } from '../ui/countdown.js';
import { defineElements } from '../ui/define-elements.js';
import { Dialog } from '../ui/dialog.js';
import { uniqueId } from '../ui/unique-id.js';
import { StepUpRequiredEvent } from '../wizard/step-up-required-event.js';
import { canResume } from '../wizard/resume-store.js';
import { FailedEvent } from '../wizard/wizard-events.js';
import type { ChangeActor } from './change-machine.js';
import type { Notice } from './change.js';
import { MethodRow, type RowAction } from './method-row.js';
import { orderMethods } from '../page/order-methods.js';
import { dialogsView, hasWizard, pageView, type PageView } from './page-view.js';
import { DefaultChangedEvent, RemovedEvent } from './security-info-events.js';
import { securityInfoStyles } from './security-info.styles.js';
import { rowAfter } from './row-after.js';
import { openAgain, startSecurityInfo, type RunningPage } from './start-security-info.js';

/**
 * @tag enrollkit-security-info
 * @summary Lists the ways in which a signed-in person proves who they are, and lets them add, rename, replace and delete them.
 *
 * @slot header - At the top of the panel, such as a logo.
 * @slot help - Under the screen: where else to turn.
 * @slot footer - At the bottom of the panel, such as a link to a privacy statement.
 * @slot app-links - Where an app can be had, instead of the links that the adapter gives.
 *
 * @fires {EnrolledEvent} enrollkit-enrolled - When a method was set up and the person has read so.
 * @fires {RemovedEvent} enrollkit-removed - When a method was removed.
 * @fires {DefaultChangedEvent} enrollkit-default-changed - When another method is the default.
 * @fires {CancelledEvent} enrollkit-cancelled - When the person left the wizard before anything was set up.
 * @fires {FailedEvent} enrollkit-failed - When something could not be done and the person gave up.
 * @fires {StepUpRequiredEvent} enrollkit-step-up-required - When the person has to prove again who they are.
 *
 * @csspart base - The panel around everything.
 * @csspart default - What the person is asked for first.
 * @csspart default-value - Its name.
 * @csspart default-change - The button that changes it.
 * @csspart methods - The list.
 * @csspart method - One method.
 * @csspart method-icon - Its icon.
 * @csspart method-name - Its name.
 * @csspart method-detail - What tells it from others.
 * @csspart method-facts - When it was added and used.
 * @csspart method-trouble - Why it is of no use.
 * @csspart method-actions - What can be done with it.
 * @csspart method-action - One of these.
 * @csspart default-badge - The badge of the default.
 * @csspart empty - What is said where nothing is set up.
 * @csspart actions - What can be done with all of it.
 * @csspart add - The button that adds a method.
 * @csspart sign-out - The button that ends other sessions.
 * @csspart options - What can be the default.
 * @csspart option - One of these.
 * @csspart option-radio - What chooses it.
 */
export class EnrollkitSecurityInfo extends PageElement<RunningPage, ManageMessages> {
  static override properties: PropertyDeclarations = {
    methods: { attribute: false },
    unavailable: {},
    resume: { type: Boolean },
  };

  /** Methods of the host's own, by kind. A built-in kind given here is replaced. */
  methods: MethodLoaders = {};

  /** What becomes of methods that cannot be added: shown with the `reason`, or `hidden`. Default `reason`. */
  unavailable: 'reason' | 'hidden' = 'reason';

  /** Whether a wizard that was left unfinished on this tab opens again after a reload. Default false. */
  resume = false;

  readonly #formId = uniqueId('change');
  /** The order of the rows when a dialog was opened, for the focus after it. */
  #order: readonly MethodId[] = [];
  #isProving = false;

  constructor() {
    super();
    this.adopt(securityInfoStyles);
    defineElements({ 'enrollkit-countdown': Countdown, 'enrollkit-dialog': Dialog, 'enrollkit-method-row': MethodRow });
    this.follow(
      () => this.running?.actor,
      () => this.#change,
      () => this.running?.session,
      () => this.running?.stepUp,
    );
  }

  /** Reads the list again, as after a change that the page made by itself. Does nothing while a dialog is open. */
  override refresh(): void {
    for (const actor of [this.running?.actor, this.running?.session]) actor?.send({ type: 'page.returned' });
  }

  protected override connected(signal: AbortSignal): void {
    this.renderRoot.addEventListener(StepUpRequiredEvent.type, this.#wizardAsks, { signal });
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (!view) return nothing;
    return this.frame(view.texts.label, pageView(view), { beside: dialogsView(view), look: 'ek-page', isHelped: hasWizard(view) });
  }

  protected override updated(_changed: PropertyValues): void {
    const view = this.#view;
    if (!view) return;
    const snapshot = view.actor.getSnapshot();
    // The wizard attends to what is in it.
    if (snapshot.matches('enrolling') && !snapshot.hasTag('late') && !snapshot.matches({ enrolling: 'unopened' })) return;
    const isAsked = view.stepUp.getSnapshot().matches('asking');
    const key = isAsked ? 'step-up' : snapshot.context.info ? 'listing' : snapshot.matches('unavailable') ? 'unavailable' : 'loading';
    const busy = snapshot.matches('loading') || this.#change?.getSnapshot().hasTag('busy') === true;
    this.attendant.after({ key, busy });
  }

  protected override loadTexts(pages: PageTexts): Promise<ManageMessages> {
    return pages.manage();
  }

  /**
   * Starts the page. Stories replace it by one that stands still.
   *
   * @internal
   */
  protected override begin(adapter: EnrollmentAdapter): RunningPage {
    const running = startSecurityInfo(this, adapter);
    running.actor.on('changed', ({ notice }) => this.#told(notice, running.actor.getSnapshot().context.info));
    running.actor.on('failed', ({ change, problem }) => this.tell(new FailedEvent(problem.code, change)));
    if (this.resume && canResume()) openAgain(running.actor);
    return running;
  }

  /**
   * Whether there is a line to a server. Stories say it themselves.
   *
   * @internal
   */
  protected get isOnline(): boolean {
    return navigator.onLine;
  }

  get #view(): PageView | undefined {
    const { running, said } = this;
    return (
      running &&
      said && {
        ...running,
        ...said,
        change: this.#change,
        isOnline: this.isOnline,
        isProving: this.#isProving,
        lang: this.lang,
        inner: this.inner,
        level: this.headingLevel,
        formId: this.#formId,
        loaders: this.methods,
        unavailable: this.unavailable,
        resume: this.resume,
        act: this.#act,
        fallback: this.#fallback,
      }
    );
  }

  get #change(): ChangeActor | undefined {
    return this.running?.actor.getSnapshot().children.change;
  }

  readonly #act = (action: RowAction, id: MethodId): void => {
    const { actor } = this.running ?? {};
    this.#order = orderMethods(actor?.getSnapshot().context.info?.methods ?? []).map(method => method.id);
    if (action === 'correction') actor?.send({ type: 'correction.wanted', id });
    else if (action === 'renewal') actor?.send({ type: 'replacement.wanted', id });
    else actor?.send({ type: 'change.wanted', change: action, id });
  };

  /** Where the button of a row is gone, that row or what is next to it; else whatever is at the top. */
  readonly #fallback = (): HTMLElement | null => {
    const { info, subject } = this.running?.actor.getSnapshot().context ?? {};
    const next =
      subject &&
      info &&
      rowAfter(
        subject.id,
        this.#order,
        orderMethods(info.methods).map(({ id }) => id),
      );
    const rows = [...this.renderRoot.querySelectorAll<MethodRow>('enrollkit-method-row')];
    return rows.find(({ row }) => row?.id === next) ?? this.renderRoot.querySelector<HTMLElement>('.ek-heading');
  };

  #told(notice: Notice, info: SecurityInfo | null): void {
    if (notice.type === 'removed') this.tell(new RemovedEvent(notice.method, notice.newDefault ?? null));
    if (notice.type !== 'default-changed') return;
    const option = info?.defaultSignIn?.options.find(({ id }) => id === notice.option);
    this.tell(new DefaultChangedEvent(notice.option, option?.methodId ?? null));
  }

  protected override halt(): void {
    super.halt();
    this.#isProving = false;
  }

  readonly #wizardAsks = (event: Event): void => {
    // The host answers after this.
    queueMicrotask(() => {
      const answer = event instanceof StepUpRequiredEvent && event.answer;
      if (!answer) return;
      const prove = (isProving: boolean): void => {
        this.#isProving = isProving;
        this.requestUpdate();
      };
      prove(true);
      answer.catch(() => undefined).finally(() => prove(false));
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-security-info': EnrollkitSecurityInfo;
  }
}
