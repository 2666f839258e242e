import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { info, offer } from '../fixtures.js';
import { showWizard } from '../support/show-wizard.js';
import { brandOf, presets } from './presets.js';
import { themed } from './themed.js';

export default { title: 'Theme/Presets' } satisfies Meta;

const offers = [offer('passkey'), offer('authenticator-code'), offer('text-message')];
const inTheme = (css: string): StoryObj =>
  showWizard('choosing', () => ({ info: { ...info, offers } }), { around: wizard => themed(css, wizard) });

export const Neutral = inTheme(presets.neutral);
export const FluentLike = inTheme(presets.fluentLike);
export const MaterialLike = inTheme(presets.materialLike);
export const UswdsLike = inTheme(presets.uswdsLike);
export const BrandOfOneColour = inTheme(brandOf('#e4007c'));
export const BrandOfAPaleColour = inTheme(brandOf('#ffd500'));
