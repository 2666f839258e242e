/**
 * A host's brand from one colour, in every browser in which the elements work. Mixed with more than half of black or white, whatever
 * the colour was, it is read on the surface and on its own tint, and text is read on it. The tint is nearly grey: that of red would be
 * the ground of an error.
 */
export const brandOf = (colour: string): string => `--brand: ${colour};
--enrollkit-accent: light-dark(color-mix(in srgb, var(--brand) 40%, black), color-mix(in srgb, var(--brand) 40%, white));
--enrollkit-accent-contrast: light-dark(#fff, #14191f);
--enrollkit-accent-surface: light-dark(color-mix(in srgb, var(--brand) 3%, #f6f7f8), color-mix(in srgb, var(--brand) 12%, #14191f));
--enrollkit-focus: var(--enrollkit-accent);`;

/** Asks for the very thing that is used: browsers that could first take a colour apart counted some of its parts otherwise. */
export const canTakeApart = 'color: oklch(from red min(l, 0.45) c h)';

/**
 * Nearer to the brand. The hue and as much of the colour as there is are kept, and no more than the lightness is changed: to at most 0.45
 * in light, at least 0.8 in dark, where the same can be read.
 */
export const brandKept = `--enrollkit-accent: light-dark(oklch(from var(--brand) min(l, 0.45) c h), oklch(from var(--brand) max(l, 0.8) c h));
--enrollkit-accent-surface: light-dark(oklch(from var(--brand) 0.96 min(c, 0.01) h), oklch(from var(--brand) 0.29 min(c, 0.02) h));`;

const rule = (css: string, indent: string): string => `${indent}:root {\n${css.replaceAll(/^/gm, `${indent}  `)}\n${indent}}\n`;

/** All of it, as a host writes it. */
export const brandSheet = (colour: string): string =>
  `${rule(brandOf(colour), '')}\n@supports (${canTakeApart}) {\n${rule(brandKept, '  ')}}\n`;
