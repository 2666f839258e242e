import { Announcer } from '../ui/announcer.js';
import { HostWatch, type WatchedHost } from './host-watch.js';
import type { Place } from './place.js';
import { PlaceWatch, type PlacedJourney } from './place-watch.js';
import { ScreenWatch, type ScreenNow } from './screen-watch.js';

/**
 * Attends to those who follow by ear or keyboard: what changed is said, or given the focus. And to the host's page: it is told of steps,
 * and its developers of their mistakes.
 */
export class Attendant {
  readonly #announcer: Announcer;
  readonly #watch: ScreenWatch;
  readonly #hostWatch: HostWatch;
  readonly #places: PlaceWatch;

  constructor(host: WatchedHost) {
    this.#places = new PlaceWatch(host);
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

  /** After a render of a journey. */
  at(place: Place, journey: PlacedJourney): void {
    this.#places.look(place, journey);
  }

  /** Takes back what was said, and begins anew. */
  hush(): void {
    this.#places.forget();
    this.#announcer.clear();
  }
}
