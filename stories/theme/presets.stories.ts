import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { optional, showPrompt } from '../sign-in-prompt/show-prompt.js';
import { showCode } from '../support/show-method.js';
import { brandKept, brandOf } from './brand.js';
import { presets } from './presets.js';
import { themed } from './themed.js';

export default { title: 'Theme/Presets' } satisfies Meta;

/** Between them they have all that a theme changes: buttons, a field, links, badges, a message, a picture and steps. */
const shown = [showCode({ usable: 'enteringCode' }), showPrompt({ asking: 'current' }, { prompt: optional })];

const inTheme = (css: string): StoryObj => ({
  render: (args, context) =>
    themed(
      css,
      html`<div
        style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr)); align-items: start; gap: 24px"
      >
        ${shown.map(({ render }) => render?.(args, context))}
      </div>`,
    ),
});

export const Neutral = inTheme(presets.neutral);
export const FluentLike = inTheme(presets.fluentLike);
export const MaterialLike = inTheme(presets.materialLike);
export const UswdsLike = inTheme(presets.uswdsLike);
export const BrandOfOneColour = inTheme(`${brandOf('#e4007c')}${brandKept}`);
export const BrandOfAPaleColour = inTheme(`${brandOf('#ffd500')}${brandKept}`);
export const BrandWhereColoursAreMixed = inTheme(brandOf('#e4007c'));
