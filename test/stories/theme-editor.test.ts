import { html, nothing, render } from 'lit';
import { page, userEvent, type Locator } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { allStories } from '../../stories/support/all-stories.js';
import { settled } from '../../stories/support/settled.js';
import { valueIn } from '../../stories/theme/read-tokens.js';
import { tokens } from '../../stories/theme/theme.js';
import { presets } from '../../stories/theme/presets.js';
import { groups } from '../../stories/theme/token-groups.js';
import { emulateMedia } from '../support/emulate.js';
import { until } from '../support/until.js';

interface Declared {
  readonly cssProperties?: readonly { readonly name: string }[];
}

const named = manifest.modules.flatMap(module =>
  (module.declarations as readonly Declared[]).flatMap(({ cssProperties = [] }) => cssProperties),
);
const story = allStories.find(({ name }) => name === 'Theme/Editor: Editor')!;
const canvas = document.createElement('div');
const pasted = new CSSStyleSheet();

beforeEach(async () => {
  await page.viewport(1280, 900);
  document.body.append(canvas);
  render(html`${story.draw()}`, canvas);
  await settled(canvas);
});
afterEach(async () => {
  render(nothing, canvas);
  canvas.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== pasted);
  await emulateMedia();
  await page.viewport(414, 896);
});

const on = (): Locator => page.elementLocator(canvas);
const field = (label: string): HTMLInputElement => on().getByLabelText(label, { exact: true }).element() as HTMLInputElement;
const write = async (label: string, colour: string): Promise<void> => {
  await userEvent.fill(field(label), colour);
  await userEvent.keyboard('{Enter}');
};
const startFrom = (name: string): Promise<void> => userEvent.selectOptions(field('Start from'), name);
const press = (name: string): Promise<void> => userEvent.click(on().getByRole('button', { name }));
const css = (): string => canvas.querySelector('.editor-css')!.textContent;
const verdict = (): string => canvas.querySelector('.editor-verdict')!.textContent;
const drawnBy = (element: Element): Element => element.shadowRoot!.querySelector('.ek')!;
const inLight = (): Element => drawnBy(canvas.querySelector('[data-scheme="light"] enrollkit-wizard')!);
const inDark = (): Element => drawnBy(canvas.querySelector('[data-scheme="dark"] enrollkit-security-info')!);
const colourOf = (element: Element, selector: string): string => getComputedStyle(element.querySelector(selector)!).color;
const lookOf = (element: Element): string[] => tokens.map(token => `${token.name}: ${valueIn(element, token).text}`);

describe('the theme editor', () => {
  it('has a control for every public token', () => {
    const controlled = groups.flatMap(({ controls }) => Object.keys(controls));

    expect(controlled.sort()).toEqual(named.map(({ name }) => name).sort());
  });

  it('changes the running elements as the designer does, and writes the CSS that makes another the same', async () => {
    await write('Accent, light', 'rebeccapurple');
    await write('Accent, dark', '#d8b4ff');
    field('Corners of panels').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await userEvent.selectOptions(field('Font'), 'Serif');

    expect(colourOf(inLight(), '.ek-card .ek-icon')).toBe('rgb(102, 51, 153)');
    expect(getComputedStyle(inLight().querySelector('.ek-panel')!).borderRadius).toBe('14px');
    expect(
      valueIn(
        inDark(),
        tokens.find(({ name }) => name === '--enrollkit-accent')!,
      ).text,
    ).toBe('#d8b4ff');
    expect(css()).toBe(`:root {
  --enrollkit-accent: light-dark(#663399, #d8b4ff);
  --enrollkit-font: Charter, Georgia, 'Times New Roman', serif;
  --enrollkit-radius-large: 14px;
}
`);

    pasted.replaceSync(css());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, pasted];
    const fresh = document.createElement('enrollkit-wizard');
    fresh.adapter = createDemoAdapter({ latency: 0 });
    canvas.append(fresh);
    await settled(canvas);
    await until(() => expect(lookOf(drawnBy(fresh))).toEqual(lookOf(inLight())));
    expect(getComputedStyle(fresh.shadowRoot!.querySelector('.ek-panel')!).borderRadius).toBe('14px');
    fresh.remove();
  });

  it('writes only what differs, and nothing after a reset', async () => {
    await write('Accent, light', '#123456');
    await write('Accent, light', '#0b6478');
    expect(css()).toContain('Nothing differs');

    await startFrom('Material-like');
    expect(
      css()
        .match(/--enrollkit-[^;]+;/g)!
        .sort(),
    ).toEqual(presets.materialLike.split('\n').sort());
    expect(field('Corners of panels').value).toBe('28');
    expect(field('Accent, dark').value).toBe('#d0bcff');

    await press('Reset all');
    expect(css()).toContain('Nothing differs');
    expect(field('Accent, dark').value).toBe('#74cde1');
  });

  it('tells what cannot be read, until it can', async () => {
    expect(verdict()).toMatch(/^All of it passes/);
    await write('Accent, light', '#ffd500');

    expect(verdict()).toBe('Too little contrast: 2 in light.');
    expect(
      on()
        .getByRole('row', { name: /^Text on the accent/ })
        .element().textContent,
    ).toMatch(/1\.4\s+fails on\s+the accent/);

    await write('Your brand', '#ffd500');
    expect(verdict()).toMatch(/^All of it passes/);
  });

  it('makes a theme of the colour of a brand, in plain colours that every browser knows', async () => {
    await write('Your brand', 'hsl(322 100% 24%)');

    expect(css()).toMatch(/--enrollkit-accent: light-dark\(#7a004e, #[0-9a-f]{6}\);/);
    expect(css()).not.toMatch(/from|color-mix|var\(/);
    expect(colourOf(inLight(), '.ek-card .ek-icon')).toBe('rgb(122, 0, 78)');
  });

  it('takes nothing that is no colour, and keeps it to be mended', async () => {
    for (const none of ['reddish', 'inherit', 'var(--x)']) {
      await write('Accent, light', none);
      expect(css()).toContain('Nothing differs');
      expect(field('Accent, light').value).toBe(none);
      expect(field('Accent, light').validity.valid).toBe(false);
    }

    await write('Accent, light', 'red');
    expect(field('Accent, light').validity.valid).toBe(true);
    expect(css()).toContain('light-dark(#ff0000, #74cde1)');
  });

  it('reads and writes a host’s colours where those of the designer are forced, too', async () => {
    await emulateMedia({ features: [{ name: 'forced-colors', value: 'active' }] });
    await startFrom('Material-like');
    await write('Accent, light', '#7a1fa2');

    expect(verdict()).toMatch(/^All of it passes/);
    expect(field('Accent, dark').value).toBe('#d0bcff');
    expect(css()).toContain('--enrollkit-accent: light-dark(#7a1fa2, #d0bcff);');
    await emulateMedia();
    expect(colourOf(inLight(), '.ek-card .ek-icon')).toBe('rgb(122, 31, 162)');
  });

  it('copies what it writes', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await startFrom('Neutral');
    await press('Copy the CSS');

    expect(copied).toHaveBeenCalledWith(css());
    await until(() => expect(on().getByText('Copied.', { exact: true }).query()).not.toBeNull());
    copied.mockRestore();
  });

  it('shows any of the four elements in either theme', async () => {
    await userEvent.selectOptions(field('In dark'), 'Wizard');
    await settled(canvas);
    await write('Accent, dark', '#d8b4ff');

    expect(colourOf(drawnBy(canvas.querySelector('[data-scheme="dark"] enrollkit-wizard')!), '.ek-card .ek-icon')).toBe(
      'rgb(216, 180, 255)',
    );
  });

  it('fits in 320 px', async () => {
    await page.viewport(320, 800);
    for (const each of canvas.querySelectorAll('details')) each.open = true;

    const sticksOut = [...canvas.querySelectorAll('.editor *')].filter(
      element => element.checkVisibility() && !element.closest('.editor-hidden, pre') && element.getBoundingClientRect().right > 320,
    );
    expect(sticksOut.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
  });
});
