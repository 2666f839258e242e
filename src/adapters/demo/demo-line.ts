import type { Milliseconds } from '../../contract/index.js';
import type { DemoSettings } from './demo-options.js';
import type { DemoRing } from './demo-ring.js';

/** Plays the phone that is called. */
export interface DemoLine {
  /** Every number that was called, oldest first; an extension follows after a comma. */
  readonly called: readonly string[];
  /** Takes the call. One that nobody takes rings for 45 seconds. */
  answer(): void;
  /** Presses keys, one after the other, during a call that was taken. */
  press(keys: string): void;
  /** Refuses the call, or ends it. */
  hangUp(): void;
  /** Turns out to be engaged in another call. */
  busy(): void;
}

/** How long after it took a call the phone presses the key by itself. */
const listens: Milliseconds = 2000;

/** The line as the backend sees it. */
export class PlayedLine implements DemoLine {
  readonly called: string[] = [];
  #ring: DemoRing | undefined;
  readonly #settings: DemoSettings;

  constructor(settings: DemoSettings) {
    this.#settings = settings;
  }

  ring(number: string, ring: DemoRing): void {
    this.called.push(number);
    this.#ring = ring;
    const { clock, phone } = this.#settings;
    if (phone.answersCallAfter === undefined) return;
    clock.setTimeout(() => {
      ring.answer();
      clock.setTimeout(() => ring.press(phone.answer === 'deny' ? '0' : '#'), listens);
    }, phone.answersCallAfter);
  }

  answer(): void {
    this.#open().answer();
  }

  press(keys: string): void {
    for (const key of keys) this.#open().press(key);
  }

  hangUp(): void {
    this.#open().end('declined');
  }

  busy(): void {
    this.#open().end('busy');
  }

  #open(): DemoRing {
    if (!this.#ring?.isOpen) throw new Error('Nobody calls.');
    return this.#ring;
  }
}
