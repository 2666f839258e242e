import type { Milliseconds } from '../../contract/index.js';
import { nameOf } from './accessible-name.js';
import { oneLine } from './one-line.js';

export interface ElementPageOptions {
  /** How long is waited for what is not there yet. Default 5 seconds. */
  readonly patience?: Milliseconds;
}

type Wanted = string | RegExp;

/** Kept before a test puts another clock in its place. */
const { setTimeout: pause } = globalThis;
const interval = 20;

const selectors = {
  button: 'button, [role="button"], input[type="submit"]',
  link: 'a[href]',
  field: 'input, textarea, select',
  heading: 'h1, h2, h3, h4, h5, h6',
  item: 'li',
} as const;

/**
 * An element of this package on a page, used as a person uses it: by what things are and are called. Where a dialog is open, all is
 * looked for in there. It works in every test that runs in a browser, whatever runs it.
 *
 * @example
 * const wizard = new ElementPage(document.querySelector('enrollkit-wizard'));
 * await wizard.press(/^Authenticator app/, 'Use a different authenticator app', 'Next', 'Next', 'Next');
 * await wizard.type('Code', await codeNow());
 */
export class ElementPage {
  readonly #patience: Milliseconds;

  constructor(
    readonly element: HTMLElement,
    { patience = 5000 }: ElementPageOptions = {},
  ) {
    this.#patience = patience;
  }

  /** The heading that is seen. */
  get heading(): string {
    return oneLine(this.#all('heading')[0]?.textContent);
  }

  /** All that can be read, in one line. */
  get text(): string {
    const scope = this.#scope;
    const blocks = scope instanceof HTMLElement ? [scope] : [...scope.children].filter(child => child instanceof HTMLElement);
    return oneLine(blocks.map(block => block.innerText).join(' '));
  }

  /** What the items of its lists say, in order. */
  get items(): readonly string[] {
    return this.#all('item').map(item => oneLine(item.innerText));
  }

  button(name: Wanted): HTMLElement {
    return this.#find('button', name);
  }

  link(name: Wanted): HTMLAnchorElement {
    return this.#find('link', name) as HTMLAnchorElement;
  }

  field(label: Wanted): HTMLInputElement {
    return this.#find('field', label) as HTMLInputElement;
  }

  /** Presses buttons, one after the other, each as soon as it can be pressed. */
  async press(...names: readonly Wanted[]): Promise<void> {
    for (const name of names) {
      const button = await this.until(() => {
        const found = this.button(name);
        const isOff = found.ariaDisabled === 'true' || found.ariaBusy === 'true' || (found as HTMLButtonElement).disabled;
        if (isOff) throw new Error(`The button ${String(name)} cannot be pressed.`);
        return found;
      });
      button.focus();
      button.click();
      // The next screen may have a button of the same name.
      await new Promise(resolve => pause(resolve, interval));
    }
  }

  /** Fills in a field, or chooses what a list of choices has under this value or text. */
  async type(label: Wanted, text: string): Promise<void> {
    const field: HTMLInputElement | HTMLSelectElement = await this.until(() => this.field(label));
    field.focus();
    if (field instanceof HTMLSelectElement) {
      field.value = [...field.options].find(option => option.value === text || oneLine(option.text) === text)?.value ?? '';
    } else {
      field.value = text;
    }
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Waits until there is such a heading. */
  async shows(heading: Wanted): Promise<void> {
    await this.until(() => {
      if (!fits(this.heading, heading)) throw new Error(`The heading is "${this.heading}", not ${String(heading)}.`);
    });
  }

  /** Waits until this can be read somewhere. */
  async reads(text: Wanted): Promise<void> {
    await this.until(() => {
      const isThere = typeof text === 'string' ? this.text.includes(oneLine(text)) : text.test(this.text);
      if (!isThere) throw new Error(`It reads "${this.text}", without ${String(text)}.`);
    });
  }

  /** Waits for one of its events, such as `enrollkit-enrolled`. Ask for it before doing what it tells of. */
  hears<Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]>;
  hears(type: string): Promise<Event>;
  hears(type: string): Promise<Event> {
    return new Promise((resolve, reject) => {
      this.element.addEventListener(type, resolve, { once: true });
      pause(() => reject(new Error(`There was no ${type}.`)), this.#patience);
    });
  }

  /** Waits until a check stops throwing, and throws what it threw last where it does not. */
  async until<Result>(check: () => Result): Promise<Result> {
    for (let left = this.#patience; ; left -= interval) {
      try {
        return check();
      } catch (failure) {
        if (left <= 0) throw failure;
      }
      await new Promise(resolve => pause(resolve, interval));
    }
  }

  get #scope(): ParentNode {
    const root = this.element.shadowRoot ?? this.element;
    return root.querySelector('dialog:modal') ?? root;
  }

  #find(role: keyof typeof selectors, name: Wanted): HTMLElement {
    const all = this.#all(role);
    const found = all.find(one => fits(nameOf(one), name));
    if (found) return found;
    const names = all.map(one => `"${nameOf(one)}"`).join(', ');
    throw new Error(`There is no ${role} ${String(name)}. There is: ${names || 'none'}.`);
  }

  #all(role: keyof typeof selectors): HTMLElement[] {
    return [...this.#scope.querySelectorAll<HTMLElement>(selectors[role])].filter(one => one.checkVisibility());
  }
}

function fits(text: string, wanted: Wanted): boolean {
  return typeof wanted === 'string' ? text === oneLine(wanted) : wanted.test(text);
}
