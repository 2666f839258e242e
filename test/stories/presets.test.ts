import { html, nothing, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laterTokens } from '../../src/styles/later-tokens.js';
import { tokens } from '../../src/styles/tokens.js';
import { brandKept, brandOf, brandSheet, canTakeApart } from '../../stories/theme/brand.js';
import { judge } from '../../stories/theme/contrast-pairs.js';
import { presets } from '../../stories/theme/presets.js';
import { declarationsOf } from '../../stories/theme/themed.js';
import { colourOf } from '../styles/contrast.js';

const hues = Array.from({ length: 12 }, (_, index) => `hsl(${String(index * 30)} 100% 50%)`);
const brands = ['#000', '#fff', '#808080', '#ffd500', '#e4007c', ...hues, ...hues.map(hue => `color-mix(in srgb, ${hue}, white 60%)`)];

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [tokens, laterTokens].flatMap(({ styleSheet }) => styleSheet ?? []);
render(html`<div class="ek"></div>`, root);
const element = root.querySelector('.ek')!;
const page = new CSSStyleSheet();

beforeEach(() => document.body.append(host));
afterEach(() => {
  render(nothing, document.body);
  host.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== page);
});

/** What cannot be read where a host's page has this style sheet. */
function unreadable(css: string, scheme: 'light' | 'dark', isOld = false): string[] {
  page.replaceSync(css);
  if (isOld) forgetRelativeColours();
  document.adoptedStyleSheets = [page];
  host.style.colorScheme = scheme;
  return judge(element).flatMap(({ name, ground, ratio, passes }) => (passes ? [] : [`${name} on ${ground}: ${String(ratio)}`]));
}

/** A browser that has none passes over what is only for those that have. */
function forgetRelativeColours(): void {
  const index = [...page.cssRules].findIndex(rule => rule instanceof CSSSupportsRule);
  page.deleteRule(index);
}

const onPage = (css: string): string => `:root { ${css} }`;

describe.each(['light', 'dark'] as const)('in the %s theme', scheme => {
  it.each(Object.entries(presets))('all can be read: %s', (_name, css) => {
    expect(unreadable(onPage(css), scheme)).toEqual([]);
  });

  describe.each(brands)('with the brand %s', brand => {
    it('all can be read where a browser can take it apart', () => {
      expect(unreadable(brandSheet(brand), scheme)).toEqual([]);
    });

    it('all can be read where a browser cannot', () => {
      expect(unreadable(brandSheet(brand), scheme, true)).toEqual([]);
    });
  });
});

it.each(Object.entries({ ...presets, brand: brandOf('red') }))('%s takes five lines', (_name, css) => {
  expect(Object.keys(declarationsOf(css))).toHaveLength(5);
});

describe('the sheet of a brand', () => {
  it('keeps the colour where it can, and what it falls back to is of the same hue', () => {
    expect(unreadable(brandSheet('#7a0045'), 'light')).toEqual([]);
    expect(colourOf(element, '--_accent')).toEqual([0x7a, 0, 0x45]);

    unreadable(brandSheet('#7a0045'), 'light', true);
    expect(colourOf(element, '--_accent')).toEqual([0x31, 0, 0x1c]);
  });

  it('has nothing outside of its condition that needs relative colours, and asks for what it then uses', () => {
    expect(brandOf('red')).not.toMatch(/from /);
    expect(CSS.supports(canTakeApart)).toBe(true);
    for (const use of ['min(l, 0.45)', 'oklch(from ']) {
      expect(canTakeApart).toContain(use);
      expect(brandKept).toContain(use);
    }
  });

  it('is needed: of an accent that a browser does not know, no ground is left', () => {
    const button = document.createElement('i');
    button.style.background = 'var(--_accent)';
    element.append(button);
    unreadable(onPage('--enrollkit-accent: oklch(of another time)'), 'light');

    expect(getComputedStyle(button).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    button.remove();
  });
});
