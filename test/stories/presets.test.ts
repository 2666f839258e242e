import { html, nothing, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { brandOf, presets } from '../../stories/theme/presets.js';
import { declarationsOf, themed } from '../../stories/theme/themed.js';

const canvas = document.createElement('div');
const surfaces = { light: '#fff', dark: '#14191f' } as const;
const hues = Array.from({ length: 12 }, (_, index) => `hsl(${String(index * 30)} 100% 50%)`);
const accents = ['#000', '#fff', '#808080', '#ffd500', '#e4007c', ...hues, ...hues.map(hue => `color-mix(in srgb, ${hue}, white 60%)`)];
const themes = [...Object.values(presets), ...accents.map(brandOf)];

afterEach(() => {
  render(nothing, canvas);
  canvas.remove();
});

describe.each(['light', 'dark'] as const)('in the %s theme', scheme => {
  it.each(themes)('text on the accent, and in the accent, can be read: %s', css => {
    document.body.append(canvas);
    canvas.style.colorScheme = scheme;
    const shown = html`<p style="color: var(--enrollkit-accent); background: var(--enrollkit-accent-contrast)"></p>
      <p style="color: var(--enrollkit-accent); background: var(--enrollkit-accent-surface)"></p>
      <p style="color: var(--enrollkit-accent); background: ${surfaces[scheme]}"></p>`;
    render(themed(css, shown), canvas);
    const ratios = [...canvas.querySelectorAll('p')].map(text => contrastOf(getComputedStyle(text)));

    expect(ratios.filter(ratio => !(ratio >= 4.5))).toEqual([]);
  });
});

it.each(Object.entries(presets))('%s takes five lines', (_name, css) => {
  expect(Object.keys(declarationsOf(css))).toHaveLength(5);
});

function contrastOf({ color, backgroundColor }: CSSStyleDeclaration): number {
  const [darker = 0, lighter = 0] = [luminanceOf(color), luminanceOf(backgroundColor)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Of the colour as a screen shows it: a canvas brings what it cannot show to what it can. */
function luminanceOf(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
