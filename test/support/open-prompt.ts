import { page as screen, userEvent } from 'vitest/browser';
import { createDemoAdapter, demoOffers, type DemoAdapter, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import type { EnrolledMethod, SignInPrompt } from '../../src/contract/security-info.js';
import '../../src/define.js';
import { signInPrompt } from '../../src/locales/en/sign-in-prompt.js';
import type { EnrollkitSignInPrompt } from '../../src/sign-in-prompt/enrollkit-sign-in-prompt.js';
import { PromptEndedEvent } from '../../src/sign-in-prompt/sign-in-prompt-events.js';
import { hearAnnouncements } from './hear-announcements.js';
import { oneLine } from '../../src/testing/page/one-line.js';
import { pressesOf } from './presses.js';
import { until } from './until.js';

/** What the prompt says in English. */
export const texts = signInPrompt;

const told = ['enrolled', 'removed', 'default-changed', 'reviewed', 'cancelled', 'failed', 'prompt-ended'].map(type => `enrollkit-${type}`);

export const optional: SignInPrompt = { type: 'set-up', wanted: [{ purpose: 'sign-in', count: 1 }], urgency: { type: 'optional' } };
export const required: SignInPrompt = { ...optional, urgency: { type: 'now' } };
export const wantsTwo: SignInPrompt = {
  ...{ type: 'set-up', urgency: { type: 'now' } },
  wanted: [
    { purpose: 'sign-in', count: 1 },
    { purpose: 'password-reset', count: 2 },
  ],
};
export const review: SignInPrompt = { type: 'review', wanted: [], urgency: { type: 'optional' } };

/** A method that a person has. */
export const phone: EnrolledMethod = {
  id: 'm1',
  kind: 'text-message',
  name: null,
  detail: '+31 ••••••78',
  usableFor: ['sign-in', 'password-reset'],
};

/** A demo that asks this. */
export const asking = (prompt: SignInPrompt | null, options: DemoOptions = {}): DemoAdapter =>
  createDemoAdapter({ prompt, offers: demoOffers('authenticator-code', 'email', 'text-message'), ...options });

/** As `innerText` has it. */
const plain = (wanted: string | RegExp): string | RegExp => (typeof wanted === 'string' ? oneLine(wanted) : wanted);

/** Opens the prompt, and drives it as a person does: by what things are and are called. Needs fake timers. */
export async function openPrompt<Adapter extends EnrollmentAdapter = DemoAdapter>(
  adapter: Adapter = asking(optional) as EnrollmentAdapter as Adapter,
  set: Partial<EnrollkitSignInPrompt> = {},
) {
  const element = document.createElement('enrollkit-sign-in-prompt');
  const events: Event[] = [];
  for (const type of told) element.addEventListener(type, event => events.push(event));
  Object.assign(element, { adapter, ...set });
  document.body.append(element);
  const said = hearAnnouncements(element.renderRoot);
  onTestFinished(() => element.remove());

  const content = (): ParentNode => element.shadowRoot ?? element;
  const find = <Found extends HTMLElement>(role: 'button' | 'textbox', name: string | RegExp): Found =>
    screen
      .elementLocator(content().querySelector('dialog:modal') ?? element)
      .getByRole(role, { name, exact: true })
      .element() as Found;
  const headings = (): string[] =>
    [...content().querySelectorAll<HTMLElement>('.ek-heading')].filter(one => one.checkVisibility()).map(one => oneLine(one.textContent));
  const harness = {
    element,
    adapter,
    /** What the host was told, in order. */
    events: () => events.map(({ type }) => type),
    /** How it ended, each time the host was told so. */
    outcomes: () => events.flatMap(event => (event instanceof PromptEndedEvent ? [event.outcome] : [])),
    said,
    button: (name: string | RegExp) => find('button', name),
    textbox: (name: string) => find<HTMLInputElement>('textbox', name),
    has: (name: string): boolean => screen.elementLocator(element).getByRole('button', { name, exact: true }).elements().length > 0,
    headings,
    text: () => oneLine(content().querySelector('section')?.innerText),
    focused: () => (element.shadowRoot ?? document).activeElement ?? document.body,
    /** Waits until there is such a heading. */
    shows: (wanted: string) =>
      until(() =>
        expect(
          headings().some(heading => heading.includes(oneLine(wanted))),
          `${wanted} in ${headings().join()}`,
        ).toBe(true),
      ),
    reads: (wanted: string | RegExp) => until(() => expect(harness.text()).toMatch(plain(wanted))),
    ...pressesOf(find),
    type: async (name: string, text: string) => {
      await userEvent.clear(await until(() => harness.textbox(name)));
      await userEvent.type(harness.textbox(name), text);
    },
  };
  await until(() => expect(harness.headings().length + harness.outcomes().length).toBeGreaterThan(0));
  return harness;
}

export type OpenPrompt = Awaited<ReturnType<typeof openPrompt<DemoAdapter>>>;
