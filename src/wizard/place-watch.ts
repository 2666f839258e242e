import type { Place } from './place.js';
import { resumeStore } from './resume-store.js';
import { StepChangedEvent } from './step-changed-event.js';

export interface PlacedJourney {
  /** Whether the page may come back to this place after it was loaded again. */
  readonly resume: boolean;
  /** How many steps the method has. */
  readonly count: () => number;
}

/** Tells of every new place in a journey: the host by an event, and the page that may come back to it. */
export class PlaceWatch {
  readonly #host: EventTarget;
  #last: Place | undefined;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  forget(): void {
    this.#last = undefined;
  }

  look(place: Place, { resume, count }: PlacedJourney): void {
    const last = this.#last;
    this.#last = place;
    if (last?.method === place.method && last.step === place.step) return;
    // A journey that resumes must not forget where to before it is there: the page may be loaded once more.
    if (resume && last) resumeStore.write(place.step > 0 ? place.method : null);
    if (last) this.#host.dispatchEvent(new StepChangedEvent(place.method, place.step + 1, place.method ? count() : 0));
  }
}
