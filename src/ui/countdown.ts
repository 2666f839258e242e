import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { onPageReturn } from '../browser/page-returns.js';
import { AnnounceEvent } from './announce-event.js';
import { reactive } from './reactive.js';

/** Said aloud at half of the time, when this much is left, and at the end. In ms. */
const lastCall = 30_000;

/**
 * @tag enrollkit-countdown
 * @summary Shows how long something still lasts.
 * @private
 *
 * @csspart countdown - The time left, as text.
 */
export class Countdown extends LitElement {
  static override properties = reactive('deadline', 'format', 'announce', 'ended');

  /** The moment it ends, on the clock of `performance.now()`, in ms. */
  deadline = 0;

  /** How the time left, in ms, reads. Asked once a second. */
  format: (left: number) => string = () => '';

  /** Asked with the time left, in ms, when that is worth saying aloud: four times at most. The text that it gives is said. */
  announce: ((left: number) => unknown) | undefined;

  /** Told once when it has ended. */
  ended: (() => void) | undefined;

  #milestones: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = onPageReturn(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#stopWatching?.();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('deadline')) {
      const whole = this.#left;
      this.#milestones = [...new Set([whole, whole / 2, Math.min(lastCall, whole), 0])].sort((a, b) => b - a);
    }
  }

  protected override updated(_changed: PropertyValues): void {
    clearTimeout(this.#timer);
    if (!this.isConnected) return;
    const left = this.#left;
    this.#tell(left);
    if (left > 0) this.#timer = setTimeout(() => this.requestUpdate(), left % 1000 || 1000);
  }

  override render(): TemplateResult {
    return html`<span class="ek-countdown" part="countdown" role="timer" aria-live="off">${this.format(this.#left)}</span>`;
  }

  /** A page that slept has passed several milestones: only the last is worth saying. */
  #tell(left: number): void {
    const passed = this.#milestones.filter(milestone => left <= milestone);
    if (!passed.length) return;
    this.#milestones = this.#milestones.slice(passed.length);
    const text = this.announce?.(left);
    if (typeof text === 'string') this.dispatchEvent(new AnnounceEvent(text));
    if (left <= 0) this.ended?.();
  }

  get #left(): number {
    return Math.max(0, this.deadline - performance.now());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'enrollkit-countdown': Countdown;
  }
}
