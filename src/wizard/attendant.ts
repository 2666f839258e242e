import { Announcer } from '../ui/announcer.js';
import { HostWatch, type WatchedHost } from './host-watch.js';
import { ScreenWatch, type ScreenNow } from './screen-watch.js';

/** Attends to those who follow by ear or keyboard: what changed is said, or given the focus. And to developers: their mistakes. */
export class Attendant {
  readonly #announcer: Announcer;
  readonly #watch: ScreenWatch;
  readonly #hostWatch: HostWatch;

  constructor(host: WatchedHost) {
    this.#hostWatch = new HostWatch(host);
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
    this.#hostWatch.look(now.key);
    void this.#watch.after(now);
  }

  /** Takes back what was said. */
  hush(): void {
    this.#announcer.clear();
  }
}
