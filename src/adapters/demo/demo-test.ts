import type { Milliseconds, TestStatus } from '../../contract/index.js';
import type { DemoClock } from './demo-clock.js';
import { Watchable } from './watchable.js';

const mostWrongNumbers = 3;

/** One test notification, open until it is answered or runs out. */
export class DemoTest {
  readonly status = new Watchable<TestStatus>({ type: 'waiting' }, ({ type }) => type !== 'waiting');
  readonly sentAt: number;
  readonly #timer: unknown;
  #wrongNumbers = 0;

  constructor(
    readonly id: string,
    readonly number: string,
    /** The call that sent it: the same one tried again sends nothing new. */
    readonly sentBy: string,
    readonly clock: DemoClock,
    readonly lifetime: Milliseconds,
  ) {
    this.sentAt = clock.now();
    this.#timer = clock.setTimeout(() => this.end('expired'), lifetime);
  }

  get timeLeft(): Milliseconds {
    return Math.max(0, this.sentAt + this.lifetime - this.clock.now());
  }

  end(type: TestStatus['type']): void {
    this.clock.clearTimeout(this.#timer);
    this.status.change({ type });
  }

  /** Whether the number is right. Three wrong ones are taken for a no. */
  answer(number: string): boolean {
    if (this.timeLeft === 0) this.end('expired');
    if (this.status.value.type !== 'waiting') return false;
    const isRight = number === this.number;
    if (isRight) this.end('approved');
    else if (++this.#wrongNumbers >= mostWrongNumbers) this.end('denied');
    return isRight;
  }
}
