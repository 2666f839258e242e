import { page, userEvent } from 'vitest/browser';
import { expect, onTestFinished } from 'vitest';
import { createDemoAdapter, type DemoAdapter } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import '../../src/define.js';
import type { EnrollkitWizard } from '../../src/wizard/enrollkit-wizard.js';
import { hearAnnouncements } from './hear-announcements.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { until } from './until.js';

const told = ['enrollkit-enrolled', 'enrollkit-cancelled', 'enrollkit-failed'] as const;

export interface Opened<Adapter> {
  /** The host's backend. */
  readonly adapter: Adapter;
  /** What the host sets, before the element stands on the page. */
  readonly set?: Partial<EnrollkitWizard>;
  /** Where it stands. Default the body. */
  readonly home?: Element;
}

/** As `innerText` has it, without the marks that nobody sees. */
const plain = (wanted: string | RegExp): string | RegExp => (typeof wanted === 'string' ? oneLine(wanted) : wanted);

/** Opens the wizard on a page, and drives it as a person does: by what things are and are called. Needs fake timers. */
export async function openWizard<Adapter extends EnrollmentAdapter = DemoAdapter>(opened?: Opened<Adapter>) {
  const adapter = opened?.adapter ?? (createDemoAdapter() as unknown as Adapter);
  const element = document.createElement('enrollkit-wizard');
  const events: Event[] = [];
  for (const type of told) element.addEventListener(type, event => events.push(event));
  const said = hearAnnouncements();
  Object.assign(element, { adapter, ...opened?.set });
  (opened?.home ?? document.body).append(element);
  onTestFinished(() => element.remove());

  const content = (): ParentNode => element.shadowRoot ?? element;
  // What is behind a modal dialog cannot be reached.
  const find = <Found extends HTMLElement>(role: 'button' | 'textbox', name: string | RegExp): Found =>
    page
      .elementLocator(content().querySelector('dialog:modal') ?? element)
      .getByRole(role, { name, exact: true })
      .element() as Found;
  const button = (name: string | RegExp): HTMLElement => find('button', name);
  const textbox = (name: string): HTMLInputElement => find('textbox', name);
  const headings = (): HTMLElement[] => [...content().querySelectorAll<HTMLElement>('form [part="heading"]')];
  const enabled = (name: string | RegExp): HTMLElement => {
    expect(button(name).ariaDisabled, `whether ${String(name)} is disabled`).toBeNull();
    return button(name);
  };

  const harness = {
    element,
    adapter,
    /** The terminal events, in order. */
    events: () => events.map(({ type }) => type),
    /** What was said to people with a screen reader. */
    said,
    button,
    textbox,
    /** Everything there is to read, in one line. */
    text: () => oneLine(content().querySelector('section')?.innerText),
    /** The element with the focus; the body when nothing has it. */
    focused: () => (element.shadowRoot ?? document).activeElement ?? document.body,
    heading: () => oneLine(headings().find(heading => heading.checkVisibility())?.textContent),
    /** Waits until a screen with this heading is there. */
    shows: (wanted: string | RegExp) => until(() => expect(harness.heading()).toMatch(plain(wanted))),
    /** Waits until this can be read. */
    reads: (wanted: string | RegExp) => until(() => expect(harness.text()).toMatch(plain(wanted))),
    type: async (name: string, text: string) => {
      await userEvent.clear(textbox(name));
      await userEvent.type(textbox(name), text);
    },
    /** Presses several, one after the other, each as soon as it is there. */
    async walk(...names: (string | RegExp)[]): Promise<void> {
      for (const name of names) await userEvent.click(await until(() => enabled(name)));
    },
  };
  await until(() => expect(harness.heading()).not.toBe(''));
  return harness;
}
