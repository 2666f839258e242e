import type { LaterMessages } from '../../src/locales/later-messages.js';
import type { Language } from '../../src/locales/messages.js';
import { languageOf, loadMessages } from '../../src/locales/registry.js';
import { rootsIn } from './settled.js';

type Words = Language & { readonly later: () => Promise<LaterMessages> };

/** Somebody who walks through a story: they go by what buttons and fields are called, and wait until those are there. */
export interface Person {
  /** What the page says, in the language that it speaks. */
  readonly words: Words;
  readonly later: LaterMessages;
  press(name: string): Promise<void>;
  tick(label: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Waits for what matches in the text of the page, and answers with it. */
  read(pattern: RegExp): Promise<string>;
  /** Waits for a text in what the selector finds. */
  readIn(selector: string, text: string): Promise<Element>;
}

const patience = 10_000;

export async function personAt(canvas: HTMLElement): Promise<Person> {
  const words = await loadMessages(languageOf(canvas));
  const all = <Found extends Element>(selector: string): Found[] =>
    rootsIn(canvas).flatMap(root => [...root.querySelectorAll<Found>(selector)]);
  const find = <Found extends HTMLElement>(selector: string, name: string): Promise<Found> =>
    until(`There is no ${selector} named “${name}”.`, () =>
      all<Found>(selector).find(one => one.checkVisibility() && one.ariaDisabled !== 'true' && nameOf(one) === oneLine(name)),
    );
  return {
    words,
    later: await words.later(),
    press: async name => (await find('button', name)).click(),
    tick: async label => (await find('input[type="checkbox"]', label)).click(),
    async fill(label, text) {
      const field = await find<HTMLInputElement>('input', label);
      field.focus();
      field.value = text;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    },
    readIn: (selector, text) => until(`No ${selector} reads “${text}”.`, () => all(selector).find(one => one.textContent.includes(text))),
    read: pattern =>
      until(
        `Nothing reads ${String(pattern)}.`,
        () =>
          pattern.exec(
            rootsIn(canvas)
              .map(({ textContent }) => textContent)
              .join(' '),
          )?.[1],
      ),
  };
}

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();

const nameOf = (element: HTMLElement): string =>
  oneLine(element.ariaLabel ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent));

async function until<Found>(otherwise: string, look: () => Found | undefined): Promise<Found> {
  for (const start = performance.now(); ; await new Promise(requestAnimationFrame)) {
    const found = look();
    if (found !== undefined) return found;
    if (performance.now() - start > patience) throw new Error(otherwise);
  }
}
