import { page as screen, userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import type { EnrolledMethod, MethodKind } from '../../src/contract/security-info.js';
import '../../src/define.js';
import { manage } from '../../src/locales/en/manage.js';
import type { EnrollkitSecurityInfo } from '../../src/security-info/enrollkit-security-info.js';
import { hearAnnouncements } from './hear-announcements.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { pressesOf } from './presses.js';
import { until } from './until.js';

/** What the page of methods says in English. */
export const texts = manage;

const of = (text: string) => (name: string) => `${text} ${name}`;

/** What buttons are called, to those who do not see in which row they stand. */
export const label = {
  remove: of(texts.row.remove),
  rename: of(texts.row.rename),
  change: of(texts.row.change),
  renew: of(texts.row.renew),
  changeDefault: `${texts.defaultMethod.change} ${texts.defaultMethod.label}`,
};

const told = ['enrolled', 'removed', 'default-changed', 'cancelled', 'failed'].map(type => `enrollkit-${type}`);

/** A method as it is listed. */
export const listed = (id: string, kind: MethodKind, more: Partial<EnrolledMethod> = {}): EnrolledMethod => ({
  id,
  kind,
  name: null,
  usableFor: ['sign-in'],
  addedAt: '2026-03-02T10:00:00Z',
  ...more,
});

export const app = listed('app', 'authenticator-push', { name: 'Pixel 9' });
export const laptop = listed('key', 'passkey', { name: 'Laptop' });
export const number = listed('phone', 'text-message', { detail: '+31 ••••••78' });

/** A demo with these on the account. */
export const accountOf = (methods: readonly EnrolledMethod[] = [app, laptop, number], options: DemoOptions = {}): DemoAdapter =>
  createDemoAdapter({ methods, offers: demoOffers(), ...options });

/** As `innerText` has it. */
const plain = (wanted: string | RegExp): string | RegExp => (typeof wanted === 'string' ? oneLine(wanted) : wanted);

/** Opens the page of methods, and drives it as a person does: by what things are and are called. Needs fake timers. */
export async function openPage<Adapter extends EnrollmentAdapter = DemoAdapter>(
  adapter: Adapter = accountOf() as EnrollmentAdapter as Adapter,
  set: Partial<EnrollkitSecurityInfo> = {},
) {
  const element = document.createElement('enrollkit-security-info');
  const events: Event[] = [];
  for (const type of told) element.addEventListener(type, event => events.push(event));
  Object.assign(element, { adapter, ...set });
  document.body.append(element);
  const said = hearAnnouncements(element.renderRoot);
  onTestFinished(() => element.remove());

  const content = (): ParentNode => element.shadowRoot ?? element;
  const dialog = (): HTMLDialogElement | null => content().querySelector('dialog:modal');
  const find = <Found extends HTMLElement>(role: 'button' | 'textbox' | 'radio' | 'list', name: string | RegExp): Found =>
    screen
      .elementLocator(dialog() ?? element)
      .getByRole(role, { name, exact: true })
      .element() as Found;
  const heading = (): string => {
    const all = [...(dialog() ?? content()).querySelectorAll<HTMLElement>('.ek-heading')];
    return oneLine(all.find(one => one.checkVisibility())?.textContent);
  };
  const harness = {
    element,
    adapter,
    /** What the host was told, in order. */
    events: () => events.map(({ type }) => type),
    lastEvent: () => events.at(-1),
    said,
    dialog,
    find,
    button: (name: string | RegExp) => find('button', name),
    textbox: (name: string) => find<HTMLInputElement>('textbox', name),
    heading,
    text: () => oneLine((dialog() ?? content().querySelector<HTMLElement>('section'))?.innerText),
    /** The names of the methods, in order. */
    names: () => [...content().querySelectorAll('.ek-method-name')].map(name => oneLine(name.textContent)),
    focused: () => (element.shadowRoot ?? document).activeElement ?? document.body,
    shows: (wanted: string | RegExp) => until(() => expect(heading()).toMatch(plain(wanted))),
    reads: (wanted: string | RegExp) => until(() => expect(harness.text()).toMatch(plain(wanted))),
    /** Waits until no dialog is open. */
    isBack: () => until(() => expect(dialog()).toBeNull()),
    ...pressesOf(find),
    type: async (name: string, text: string) => {
      await userEvent.clear(harness.textbox(name));
      await userEvent.type(harness.textbox(name), text);
    },
  };
  await until(() => expect(harness.heading()).not.toBe(''));
  return harness;
}

export type OpenPage = Awaited<ReturnType<typeof openPage<DemoAdapter>>>;
