// First, as in Storybook.
import { inContainer, setPage, tools, usual, type Globals } from '../../stories/toolbar/toolbar.js';
import { html, nothing, render } from 'lit';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/locales/registry.js';
import { languageNames, languages } from '../../stories/support/languages.js';
import { settled } from '../../stories/support/settled.js';
import { allStories } from '../../stories/support/all-stories.js';

const canvas = document.createElement('div');
const story = allStories.find(({ name }) => name === 'Wizard/Choices: Several')!;

beforeEach(async () => {
  await page.viewport(900, 900);
  document.body.append(canvas);
});
afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
  setPage(usual);
});

/** The story as it stands in Storybook. */
async function show(globals: Globals): Promise<HTMLElement> {
  setPage(globals);
  render(html`${inContainer(story.draw(), globals)}`, canvas);
  await settled(canvas);
  return canvas.querySelector('story-wizard')!;
}

const part = (wizard: Element, selector: string): HTMLElement => wizard.shadowRoot!.querySelector<HTMLElement>(selector)!;
const styleOf = (wizard: Element, selector: string): CSSStyleDeclaration => getComputedStyle(part(wizard, selector));

describe('the toolbar', () => {
  it('begins with what each of its tools offers', () => {
    for (const [name, { toolbar }] of Object.entries(tools)) {
      expect(toolbar.items.map(({ value }) => value)).toContain(usual[name as keyof typeof usual]);
    }
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(20, 25, 31)'],
  ])('draws the %s theme', async (theme, surface) => {
    expect(styleOf(await show({ theme }), '.ek-panel').backgroundColor).toBe(surface);
  });

  it('gives every token a colour of the system’s, as far as a page can force colours, and takes them back', async () => {
    const wizard = await show({ theme: 'forced-dark' });
    expect(styleOf(wizard, '.ek-panel').backgroundColor).toBe('rgb(18, 18, 18)');
    expect(styleOf(wizard, '[part~="recommended"]').color).toBe('rgb(255, 255, 255)');
    expect(styleOf(wizard, '.ek-panel').boxShadow).toBe('none');

    setPage({ theme: 'dark' });
    expect(styleOf(wizard, '.ek-panel').backgroundColor).toBe('rgb(20, 25, 31)');
  });

  it.each(['240', '320', '480', '720'])('makes the container %s px wide', async width => {
    expect((await show({ width })).parentElement!.getBoundingClientRect().width).toBe(Number(width));
  });

  it('spaces text as WCAG 1.4.12 has it, inside of the element, too', async () => {
    const wizard = await show({ spacing: 'wide' });
    const { fontSize, lineHeight, letterSpacing, wordSpacing } = styleOf(wizard, '.ek-card-name');
    const size = parseFloat(fontSize);

    expect([lineHeight, letterSpacing, wordSpacing].map(parseFloat)).toEqual(
      [1.5, 0.12, 0.16].map(times => expect.closeTo(times * size, 2)),
    );
    expect(parseFloat(styleOf(wizard, 'p').marginBottom)).toBeCloseTo(2 * parseFloat(styleOf(wizard, 'p').fontSize), 1);
  });

  it.each([
    ['en', 'auto', 'ltr'],
    ['en', 'rtl', 'rtl'],
    ['ar-x-pseudo', 'auto', 'rtl'],
    ['ar-x-pseudo', 'ltr', 'ltr'],
  ])('writes %s, direction %s, from %s', async (locale, direction, written) => {
    const wizard = await show({ locale, direction });

    expect(document.documentElement.dir).toBe(written);
    expect(part(wizard, 'section').dir).toBe(written);
    expect(part(wizard, 'h2').textContent.trim()).toBe((await loadMessages(locale)).wizard.chooseHeading);
  });

  it('speaks each language there is, by its own name', async () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'nl']));
    expect(new Set(languageNames.map(([, name]) => name)).size).toBe(languages.length + 2);
    for (const [tag] of languageNames) expect(`${(await loadMessages(tag)).lang}-`).toMatch(new RegExp(`^${tag}-`));
  });
});
