import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';

type Draw<Item> = (items: readonly Item[]) => unknown;

/** How many come first: as many as fill a screen. Each time the rest is gone on with, there are twice as many. */
const atOnce = 8;

/** The first callback still comes before the frame is painted. */
const afterPaint = (go: () => void): unknown => requestAnimationFrame(() => requestAnimationFrame(go));

class BitByBit<Item> extends AsyncDirective {
  #shown = atOnce;
  #isWaiting = false;
  #items: readonly Item[] = [];
  #draw: Draw<Item> = () => undefined;

  override render(items: readonly Item[], draw: Draw<Item>): unknown {
    this.#items = items;
    this.#draw = draw;
    this.#goOn();
    return this.#drawn();
  }

  protected override reconnected(): void {
    this.#goOn();
  }

  #drawn(): unknown {
    return this.#draw(this.#items.slice(0, this.#shown));
  }

  #goOn(): void {
    if (this.#isWaiting || this.#shown >= this.#items.length) return;
    this.#isWaiting = true;
    afterPaint(() => {
      this.#isWaiting = false;
      if (!this.isConnected) return;
      this.#shown *= 2;
      this.setValue(this.#drawn());
      this.#goOn();
    });
  }
}

/**
 * Draws a long list bit by bit, so that what is seen first is painted before the rest is made. Once a row is drawn it stays.
 *
 * @param items All of them, in order.
 * @param draw Draws the first so many; rows must be keyed, as by `repeat`.
 */
export const bitByBit = directive(BitByBit) as <Item>(items: readonly Item[], draw: Draw<Item>) => DirectiveResult;
