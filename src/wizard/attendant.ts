import { Announcer } from '../ui/announcer.js';
import type { ShellElement } from '../ui/shell-element.js';
import { ScreenWatch, type ScreenNow } from './screen-watch.js';

/** Attends to those who follow by ear or keyboard: what changed is said, or given the focus. */
export class Attendant {
  readonly #announcer: Announcer;
  readonly #watch: ScreenWatch;

  constructor(host: ShellElement & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#announcer = new Announcer(host);
    this.#watch = new ScreenWatch(
      () => host.renderRoot,
      (text, urgency) => this.#announcer.say(text, urgency),
    );
  }

  /** The person did something of which a new screen may come. */
  acted(): void {
    this.#watch.acted();
  }

  /** Before a render. */
  before(): void {
    this.#watch.before();
  }

  /** After a render. */
  after(now: ScreenNow): void {
    void this.#watch.after(now);
  }

  /** Takes back what was said. */
  hush(): void {
    this.#announcer.clear();
  }
}
