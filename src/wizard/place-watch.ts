import type { Later } from './later-parts.js';
import type { Place } from './place.js';
import { resumeStore } from './resume-store.js';

interface PlaceChange {
  /** Whether the page may come back to this place after it was loaded again. */
  readonly resume: boolean;
  readonly later: Later | undefined;
  /** How many steps the method has. */
  readonly count: () => number;
}

/** Tells of every new place in a journey: the host by an event, and the page that may come back to it. */
export class PlaceWatch {
  #last: Place | undefined;

  forget(): void {
    this.#last = undefined;
  }

  look(place: Place, host: EventTarget, { resume, later, count }: PlaceChange): void {
    const last = this.#last;
    this.#last = place;
    if (last?.method === place.method && last.step === place.step) return;
    // A journey that resumes must not forget where to before it is there: the page may be loaded once more.
    if (resume && last) resumeStore.write(place.step > 0 ? place.method : null);
    if (last && later) host.dispatchEvent(new later.StepChangedEvent(place.method, place.step + 1, place.method ? count() : 0));
  }
}
