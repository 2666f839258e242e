import type { CallStatus, Milliseconds } from '../../contract/index.js';
import type { DemoClock } from './demo-clock.js';
import { Watchable } from './watchable.js';

/** How long a phone rings, and how long whoever took the call is listened to. */
const rings: Milliseconds = 45_000;
const listens: Milliseconds = 30_000;

const isOver = ({ type }: CallStatus): boolean => type !== 'calling' && type !== 'answered';

/** One call, open until `#` is pressed or it ends. */
export class DemoRing {
  readonly status = new Watchable<CallStatus>({ type: 'calling' }, isOver);
  readonly placedAt: number;
  #timer: unknown;

  constructor(
    readonly id: string,
    /** The call to the adapter that placed it: the same one tried again calls nobody anew. */
    readonly placedBy: string,
    readonly clock: DemoClock,
  ) {
    this.placedAt = clock.now();
    this.#timer = clock.setTimeout(() => this.end('no-answer'), rings);
  }

  get isOpen(): boolean {
    return !isOver(this.status.value);
  }

  answer(): void {
    if (this.status.value.type !== 'calling') return;
    this.clock.clearTimeout(this.#timer);
    this.#timer = this.clock.setTimeout(() => this.end('declined'), listens);
    this.status.change({ type: 'answered' });
  }

  /** `#` confirms, and `0` reports a call that nobody asked for. */
  press(key: string): void {
    if (this.status.value.type !== 'answered') return;
    if (key === '#') this.end('confirmed');
    if (key === '0') this.end('declined');
  }

  end(type: Exclude<CallStatus['type'], 'calling' | 'answered'>): void {
    this.clock.clearTimeout(this.#timer);
    this.status.change({ type });
  }
}
