import type { LaterMessages } from '../../src/locales/later-messages.js';
import type { Language } from '../../src/locales/messages.js';
import { languageOf, loadMessages } from '../../src/locales/registry.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { handNow } from './hand.js';
import { rootsIn } from './settled.js';

type Words = Language & { readonly later: () => Promise<LaterMessages> };

/** Somebody who walks through a story: they go by what buttons and fields are called, and wait until those are there. */
export interface Person {
  /** What the page says, in the language that it speaks. */
  readonly words: Words;
  readonly later: LaterMessages;
  press(name: string | RegExp): Promise<void>;
  /** Ticks a box, or chooses one of several radio buttons. */
  tick(label: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Chooses an option, by its text or by its place among those that can be chosen. */
  choose(label: string, option: string | number): Promise<void>;
  /** Waits for what matches in the text of the page, as it is read, and answers with its group. */
  read(pattern: RegExp): Promise<string>;
  /** Waits for a text in what the selector finds. */
  readIn(selector: string, text: string): Promise<Element>;
}

/** In frames: a clock may stand still. */
const patience = 600;

export async function personAt(canvas: HTMLElement): Promise<Person> {
  const words = await loadMessages(languageOf(canvas));
  const all = <Found extends Element>(selector: string): Found[] =>
    rootsIn(canvas).flatMap(root => {
      // What is behind a dialog cannot be reached; what plays the phone beside it can.
      const modal = root.querySelector('dialog:modal');
      const behind = modal?.closest('.studio-stage') ?? (modal && root);
      return [...root.querySelectorAll<Found>(selector)].filter(one => !behind?.contains(one) || modal?.contains(one));
    });
  const find = <Found extends HTMLElement>(selector: string, name: string | RegExp): Promise<Found> => {
    const isCalledSo = (found: string): boolean => (typeof name === 'string' ? found === oneLine(name) : name.test(found));
    return until(`There is no ${selector} named “${String(name)}”.`, () =>
      all<Found>(selector).find(one => one.checkVisibility() && one.ariaDisabled !== 'true' && isCalledSo(nameOf(one))),
    );
  };
  return {
    words,
    later: await words.later(),
    press: async name => handNow().press(await find('button', name)),
    tick: async label => handNow().tick(await find('input:is([type="checkbox"], [type="radio"])', label)),
    fill: async (label, text) => handNow().fill(await find('input', label), text),
    async choose(label, wanted) {
      const select = await find<HTMLSelectElement>('select', label);
      const options = [...select.options].filter(({ hidden, disabled }) => !hidden && !disabled);
      const option = typeof wanted === 'number' ? options[wanted] : options.find(({ text }) => text === wanted);
      if (!option) throw new Error(`“${label}” has no option ${wanted}.`);
      await handNow().choose(select, option);
    },
    readIn: (selector, text) => until(`No ${selector} reads “${text}”.`, () => all(selector).find(one => one.textContent.includes(text))),
    read: pattern =>
      until(
        `Nothing reads ${String(pattern)}.`,
        () =>
          pattern.exec(
            oneLine(
              rootsIn(canvas)
                .map(({ textContent }) => textContent)
                .join(' '),
            ),
          )?.[1],
      ),
  };
}

const nameOf = (element: HTMLElement): string =>
  oneLine(
    element.ariaLabel ??
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]?.textContent
        : element.textContent),
  );

async function until<Found>(otherwise: string, look: () => Found | undefined): Promise<Found> {
  for (let frames = 0; ; frames++) {
    const found = look();
    if (found !== undefined) return found;
    if (frames > patience) throw new Error(otherwise);
    await new Promise(requestAnimationFrame);
  }
}
