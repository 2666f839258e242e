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
