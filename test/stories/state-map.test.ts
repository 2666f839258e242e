import { html, nothing, render } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import * as machines from '../../src/machines.js';
import { authenticatorPushMachine } from '../../src/methods/authenticator-push/authenticator-push-machine.js';
import { deliveredCode as texts } from '../../src/locales/en/delivered-code.js';
import { phone } from '../../src/locales/en/phone.js';
import '../../stories/journey/journey-story.js';
import type { Settings, StoryJourney } from '../../stories/journey/story-journey.js';
import type { JourneySetup } from '../../stories/journey/journey-setup.js';
import { eventName, readChart, type ChartState } from '../../stories/state-map/read-chart.js';
import { until } from '../support/until.js';

const canvas = document.createElement('div');

beforeEach(() => document.body.append(canvas));
afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
});

function show(tag: StoryJourney['tag'], settings: Settings = {}, setup: Partial<JourneySetup> = {}): void {
  render(
    html`<story-journey .tag=${tag} .settings=${settings} .setup=${{ latency: 0, ...setup }} .hasMap=${true}></story-journey>`,
    canvas,
  );
}

const find = (role: 'button' | 'textbox' | 'treeitem', name: string | RegExp): HTMLElement =>
  page.elementLocator(canvas).getByRole(role, { name, exact: true }).element() as HTMLElement;

const press = async (name: string | RegExp): Promise<void> => userEvent.click(await until(() => find('button', name)));

const map = (): ShadowRoot => canvas.querySelector('story-state-map')!.shadowRoot!;
const lit = (): string[] => [...map().querySelectorAll<HTMLElement>('[data-leaf]')].map(state => state.dataset['path']!);
const shown = (): string | null | undefined => map().querySelector('[role="tree"]')?.getAttribute('aria-label');
const reached = (): string | undefined => (map().activeElement as HTMLElement | null)?.dataset['path'];

/** Until it shows a machine, in a state. */
const untilLit = (machine: string, ...states: string[]): Promise<void> =>
  until(() => {
    expect([shown(), ...lit()]).toEqual([`States of ${machine}`, ...states]);
  });

const all: AnyStateMachine[] = [...Object.values(machines), authenticatorPushMachine].flatMap(one =>
  typeof one === 'object' ? [one as unknown as AnyStateMachine] : [],
);

const inChart = (state: ChartState): ChartState[] => [state, ...state.states.flatMap(inChart)];
const inMachine = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(inMachine),
];

describe('the chart of a machine', () => {
  it.each(all.map(machine => [machine.id, machine] as const))('has every state and every transition of %s', (_, machine) => {
    const nodes = inMachine(machine.root as AnyStateNode);
    const states = inChart(readChart(machine));

    expect(states.map(({ path }) => path)).toEqual(nodes.map(({ path }) => path.join('.')));
    expect(states.map(({ exits }) => exits.length)).toEqual(
      nodes.map(node => [...node.transitions.values()].flat().length + (node.always ?? []).length),
    );
    const targets = states.flatMap(({ exits }) => exits.flatMap(({ target }) => target ?? []));
    expect(states.map(({ path }) => path)).toEqual(expect.arrayContaining(targets));
  });

  it.each([
    ['method.chosen', 'method.chosen'],
    ['xstate.done.actor.method', 'method is done'],
    ['xstate.error.actor.0.wizard.loading', 'loading failed'],
    ['xstate.after.takingLonger.wizard.loading.brief', 'after takingLonger'],
    ['xstate.init', 'start'],
    ['', 'at once'],
  ])('calls the event “%s” “%s”', (type, name) => {
    expect(eventName(type)).toBe(name);
  });
});

describe('the state map', () => {
  it('lights the state of what runs, and follows it into a method and out again', async () => {
    show('enrollkit-wizard');
    await untilLit('wizard', 'choosing');
    const choosing = find('treeitem', /^choosing active/);
    expect(choosing.ariaCurrent).toBe('true');
    expect(choosing.querySelector('.exits')?.textContent.replace(/\s+/g, ' ').trim()).toBe('method.chosen to openingMethod');

    await press(/^Recovery codes/);
    await untilLit('recoveryCodes', 'opening.explaining');
    expect(map().querySelector('.steps')?.textContent).toContain('openMethod is done');

    await press(/^wizard/);
    expect([shown(), ...lit()]).toEqual(['States of wizard', 'enrolling']);
  });

  it('lights all states that are active at once', async () => {
    show('enrollkit-wizard', { method: 'authenticator-push' }, { phone: 'by hand' });
    for (const name of ['Next', 'Next', 'Next']) await press(name);
    await press('Scan the QR code');
    await untilLit('authenticatorPush', 'testing.answer.waiting', 'testing.resend.cooling');
  });

  it.each([
    ['enrollkit-security-info', 'securityInfo', 'listing.current', /^Add/],
    ['enrollkit-sign-in-prompt', 'signInPrompt', 'asking.current', 'Start'],
  ] as const)('of <%s> follows what runs into the wizard inside of it', async (tag, machine, first, opens) => {
    show(tag, {}, { has: 'some', wants: 'two methods now', kinds: ['authenticator-push', 'email', 'passkey'] });
    await untilLit(machine, first);

    await press(opens);

    await until(() => expect(map().querySelector('.machines')?.textContent).toContain('wizard'));
  });

  it('is one stop for the keyboard, and walks from state to state by arrows', async () => {
    show('enrollkit-wizard');
    await untilLit('wizard', 'choosing');
    expect([...map().querySelectorAll('[role="treeitem"][tabindex="0"]')]).toHaveLength(1);

    find('treeitem', /^choosing/).focus();
    for (const [key, path] of [
      ['ArrowUp', 'unavailable'],
      ['Home', 'loading'],
      ['ArrowRight', 'loading.brief'],
      ['ArrowDown', 'loading.long'],
      ['ArrowLeft', 'loading'],
      ['End', 'finished'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      expect(reached()).toBe(path);
    }
  });

  it('draws the ways out of the state that the keyboard is in', async () => {
    show('enrollkit-wizard');
    await untilLit('wizard', 'choosing');

    find('treeitem', /^unopened/).focus();

    await until(() => expect(map().querySelectorAll('.arrow')).toHaveLength(2));
  });

  it('draws those of what is around a lit state that has none, and the way it came', async () => {
    show('enrollkit-security-info', {}, { has: 'some' });
    await untilLit('securityInfo', 'listing.current');
    // It may lie over a state, which then is looked at.
    await userEvent.hover(canvas.querySelector('.studio-panel h2')!);

    await until(() => expect(map().querySelectorAll('.arrow:not(.taken)')).toHaveLength(5));
    expect(map().querySelectorAll('.arrow.taken')).toHaveLength(1);
  });

  it('knows nothing of what a person typed', async () => {
    show('enrollkit-wizard', { method: 'text-message' });
    await userEvent.fill(await until(() => find('textbox', phone.numberLabel)), '06 1234 5678');
    await press(texts.send);
    await userEvent.fill(await until(() => find('textbox', texts.codeLabel)), '000000');
    await press(texts.check);
    await until(() => expect(map().querySelector('.steps')?.textContent).toContain('confirmCode failed'));

    expect(map().textContent).not.toMatch(/000000|1234|5678/);
  });
});
