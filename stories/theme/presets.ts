/** What a host writes, by the name of the look: five lines each. */
export const presets = {
  neutral: `--enrollkit-accent: light-dark(#2b333b, #dfe5ea);
--enrollkit-accent-contrast: light-dark(#fff, #14191f);
--enrollkit-accent-surface: light-dark(#eef1f4, #262e37);
--enrollkit-focus: light-dark(#2b333b, #dfe5ea);
--enrollkit-shadow: none;`,
  fluentLike: `--enrollkit-accent: light-dark(#0f6cbd, #62abf5);
--enrollkit-accent-contrast: light-dark(#fff, #0a2030);
--enrollkit-accent-surface: light-dark(#ebf3fc, #10293d);
--enrollkit-radius: 4px;
--enrollkit-radius-large: 8px;`,
  materialLike: `--enrollkit-accent: light-dark(#6750a4, #d0bcff);
--enrollkit-accent-contrast: light-dark(#fff, #381e72);
--enrollkit-accent-surface: light-dark(#f3edf7, #2b2438);
--enrollkit-radius: 22px;
--enrollkit-radius-large: 28px;`,
  uswdsLike: `--enrollkit-accent: light-dark(#005ea2, #73b3e7);
--enrollkit-accent-contrast: light-dark(#fff, #0b2236);
--enrollkit-accent-surface: light-dark(#eff6fb, #13293b);
--enrollkit-radius: 4px;
--enrollkit-shadow: none;`,
} as const;

/**
 * A host's brand from one colour. The hue and as much of its colour as there is are kept; its lightness is brought to where text of the
 * accent is read on the surface, and text on the accent too: at most 0.45 in light, at least 0.8 in dark.
 */
export const brandOf = (
  accent: string,
): string => `--enrollkit-accent: light-dark(oklch(from ${accent} min(l, 0.45) c h), oklch(from ${accent} max(l, 0.8) c h));
--enrollkit-accent-contrast: light-dark(#fff, #14191f);
--enrollkit-accent-surface: light-dark(oklch(from ${accent} 0.96 min(c, 0.02) h), oklch(from ${accent} 0.29 min(c, 0.03) h));
--enrollkit-focus: light-dark(oklch(from ${accent} min(l, 0.5) c h), oklch(from ${accent} max(l, 0.85) c h));
--enrollkit-radius: 8px;`;
