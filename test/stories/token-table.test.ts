import { html, nothing, render } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { allStories } from '../../stories/support/all-stories.js';
import { settled } from '../../stories/support/settled.js';
import type { TokenTable } from '../../stories/theme/token-table.js';
import { colourOf } from '../styles/contrast.js';
import { emulateMedia } from '../support/emulate.js';
import { until } from '../support/until.js';

interface Declared {
  readonly cssProperties?: readonly { readonly name: string; readonly description: string }[];
}

const tokens = manifest.modules.flatMap(module =>
  (module.declarations as readonly Declared[]).flatMap(({ cssProperties = [] }) => cssProperties),
);
const story = allStories.find(({ name }) => name === 'Theme/Tokens: Tokens')!;
const canvas = document.createElement('div');

beforeEach(() => document.body.append(canvas));
afterEach(() => {
  render(nothing, canvas);
  canvas.removeAttribute('style');
  canvas.remove();
});

/** The rows of the table by the names of their tokens, once it has read the elements above it. */
async function rows(): Promise<ReadonlyMap<string, HTMLTableRowElement>> {
  render(html`${story.draw()}`, canvas);
  await settled(canvas);
  const { shadowRoot } = canvas.querySelector<TokenTable>('story-token-table')!;
  const found = await until(() => {
    const drawn = [...shadowRoot!.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    expect(drawn).not.toEqual([]);
    return drawn;
  });
  return new Map(found.map(row => [row.querySelector('th code')!.textContent, row]));
}

const drawnBy = (slot: 'light' | 'dark'): Element => canvas.querySelector(`[slot="${slot}"]`)!.shadowRoot!.querySelector('.ek')!;
const textsIn = (row: HTMLTableRowElement): string[] => [...row.cells].slice(1).map(({ textContent }) => textContent.trim());

/** What an element makes of a property, through the private name that it keeps a token in. */
const computed = (element: Element, property: string, token: string): string => {
  const probe = document.createElement('i');
  probe.style.setProperty(property, `var(${token})`);
  element.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return value;
};

it('says of every public token what it is for, what it is now, and what it falls back to', async () => {
  const shown = await rows();

  expect([...shown.keys()]).toEqual(tokens.map(({ name }) => name));
  for (const { name, description } of tokens) {
    expect(shown.get(name)!.cells[0]!.textContent).toContain(description);
    for (const text of textsIn(shown.get(name)!)) expect(text, name).toMatch(/\S/);
  }
});

it('shows colours as the elements paint them, with a swatch, in light beside dark', async () => {
  const shown = await rows();
  const colours = [...shown].filter(([, row]) => row.cells.length === 4);

  expect(colours).toHaveLength(16);
  for (const [name, row] of colours) {
    const token = name.replace('--enrollkit-', '--_').replace('surface-sunken', 'sunken').replace('text-muted', 'muted');
    for (const [index, slot] of (['light', 'dark'] as const).entries()) {
      const parts = colourOf(drawnBy(slot), token);
      const cell = row.cells[index + 1]!;
      expect(cell.textContent.trim(), name).toBe(`#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`);
      expect(getComputedStyle(cell.querySelector('.swatch')!).backgroundColor, name).toBe(`rgb(${parts.join(', ')})`);
    }
  }
  expect(textsIn(shown.get('--enrollkit-accent')!)[2]).toBe('light-dark(#0b6478, #74cde1)');
});

it('shows lengths, shadows, times and fonts as they are computed', async () => {
  const shown = await rows();
  const light = drawnBy('light');
  const value = (name: string): string => textsIn(shown.get(`--enrollkit-${name}`)!)[0]!;

  expect(value('radius')).toBe(computed(light, 'border-top-left-radius', '--_radius'));
  expect(value('space')).toBe(computed(light, 'margin-top', '--_s'));
  expect(value('motion')).toBe(computed(light, 'transition-duration', '--_motion'));
  expect(value('shadow')).toBe(computed(light, 'box-shadow', '--_shadow'));
  expect(value('font-mono')).toBe(computed(light, 'font-family', '--_mono'));
  expect(value('font-size')).toBe(getComputedStyle(light).fontSize);
  expect(value('font')).toBe(getComputedStyle(light).fontFamily);
  expect(textsIn(shown.get('--enrollkit-font')!).at(-1)).toMatch(/inherit.*system-ui/);
});

it('shows what a page around it sets', async () => {
  canvas.style.setProperty('--enrollkit-accent', 'light-dark(rgb(1 2 3), hsl(0 100% 50%))');
  canvas.style.setProperty('--enrollkit-radius', '1em');
  const shown = await rows();

  expect(textsIn(shown.get('--enrollkit-accent')!).slice(0, 2)).toEqual(['#010203', '#ff0000']);
  expect(textsIn(shown.get('--enrollkit-radius')!)[0]).toBe('16px');
});

it('reads all again when colours are forced, and when they are no more', async () => {
  const shown = await rows();
  const accent = (): string => textsIn(shown.get('--enrollkit-accent')!)[0]!;
  const usual = accent();

  await emulateMedia({ features: [{ name: 'forced-colors', value: 'active' }] });
  await until(() => expect(accent()).toBe('#000000'));
  await emulateMedia();
  await until(() => expect(accent()).toBe(usual));
});
