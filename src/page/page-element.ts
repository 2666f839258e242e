import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { AnyActorRef } from 'xstate';
import { onPageReturn } from '../browser/page-returns.js';
import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { LaterMessages, PageTexts } from '../locales/later-messages.js';
import { wholeMessages, type Language, type Messages } from '../locales/messages.js';
import { ActorController } from '../methods/actor-controller.js';
import { focusPressed } from '../ui/focus-pressed.js';
import { guardPress } from '../ui/guard-press.js';
import type { HostContent } from '../ui/host-content.js';
import { ShellElement } from '../ui/shell-element.js';
import { Attendant } from '../wizard/attendant.js';

/** A page that is wired to an adapter. */
export interface Running {
  readonly stop: () => void;
}

/** All that a page says. */
export interface Said<Texts> {
  readonly messages: Messages;
  readonly laterTexts: LaterMessages;
  /** What this page says that no other does. */
  readonly texts: Texts;
}

/**
 * What the elements around the wizard have in common: each runs from when it has an adapter until it is taken away, looks again when
 * the person comes back to it, and attends to those who follow by ear or keyboard.
 */
export abstract class PageElement<Run extends Running, Texts> extends ShellElement {
  static override properties: PropertyDeclarations = { adapter: { attribute: false } };

  /** The host's backend. It is read when it is set, and anew when it is swapped. */
  adapter: EnrollmentAdapter | undefined;

  protected readonly attendant = new Attendant(this);
  protected running: Run | undefined;
  protected said: Said<Texts> | undefined;
  /** What of the host’s goes with the person into another of our elements. The same while the host’s is: that one need not draw anew. */
  protected inner: HostContent = {};
  #leaving = new AbortController();

  /** Reads again what is shown, as after a change that the host's page made by itself. */
  abstract refresh(): void;

  /** Starts the page. Stories replace it by one that stands still. */
  protected abstract begin(adapter: EnrollmentAdapter): Run;

  /** Fetches what this page says. */
  protected abstract loadTexts(pages: PageTexts): Promise<Texts>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    signal.addEventListener(
      'abort',
      onPageReturn(() => this.refresh()),
    );
    for (const change of ['online', 'offline']) addEventListener(change, () => this.requestUpdate(), { signal });
    for (const act of ['click', 'submit']) this.addEventListener(act, this.#acted, { capture: true, signal });
    this.connected(signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
    // A move in the document is no leave.
    queueMicrotask(() => this.isConnected || this.halt());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed as PropertyValues<this>);
    if (changed.has('content')) this.inner = { help: this.content.help, appLinks: this.content.appLinks };
    if (changed.has('adapter') && changed.get('adapter')) this.halt();
    // A server makes an element too, and writes down what it renders; but there is nobody to attend to.
    if (!this.isConnected) return;
    if (!this.running && this.adapter) this.running = this.begin(this.adapter);
    this.attendant.before();
  }

  protected override async languageLoaded(language: Language): Promise<void> {
    const laterTexts = await language.later();
    const texts = await this.loadTexts(laterTexts.pages);
    this.said = { messages: wholeMessages(language, laterTexts), laterTexts, texts };
  }

  /** It stands on the page, until the signal. */
  protected connected(_signal: AbortSignal): void {
    // Only what listens to more than this has something to do.
  }

  /** Renders it again whenever one of these changes. */
  protected follow(...actors: readonly (() => AnyActorRef | undefined)[]): void {
    for (const actor of actors) new ActorController(this, actor);
  }

  /** Not before the machine has arrived where it goes: a listener may look, or take the element away. */
  protected tell(event: Event): void {
    queueMicrotask(() => this.dispatchEvent(event));
  }

  protected halt(): void {
    this.running?.stop();
    this.running = undefined;
    this.attendant.hush();
  }

  readonly #acted = (event: Event): void => {
    this.attendant.acted();
    if (this.#isOfInner(event)) return;
    guardPress(this, event);
    focusPressed(event);
  };

  /** Whether it was in another of our elements, inside of this one, that something was done: that one looks after it. */
  #isOfInner(event: Event): boolean {
    const path = event.composedPath();
    return path.slice(0, path.indexOf(this)).some(target => target instanceof ShellElement);
  }
}
