import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { registerLanguage } from '../src/locales/registry.js';
import { rulesLeftOut } from '../stories/support/axe-rules.js';
import { settled } from '../stories/support/settled.js';

setCustomElementsManifest(manifest);

registerLanguage('en-x-pseudo', () => import('../src/locales/pseudo.js').then(module => module.pseudo));
registerLanguage('ar-x-pseudo', () => import('../src/locales/pseudo.js').then(module => module.pseudoRtl));

const preview: Preview = {
  parameters: {
    a11y: { test: 'error', options: { rules: Object.fromEntries(rulesLeftOut.map(id => [id, { enabled: true }])) } },
    controls: { expanded: true },
    options: { storySort: { order: ['Introduction', 'Wizard', ['Wizard', 'Journey', 'States'], 'Methods', 'UI'] } },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'mirror', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] }, // prettier-ignore
    },
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'nl', title: 'Nederlands' },
          { value: 'en-x-pseudo', title: 'Longer, with accents' },
          { value: 'ar-x-pseudo', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en' },
  decorators: [
    (story, { globals }) => {
      // As a host does it: the components follow what they inherit.
      const root = document.documentElement;
      root.style.colorScheme = String(globals['theme']);
      root.lang = String(globals['locale']);
      root.dir = root.lang.startsWith('ar') ? 'rtl' : 'ltr';
      return html`<main>${story()}</main>`;
    },
  ],
  // Before axe looks.
  afterEach: ({ canvasElement }) => settled(canvasElement),
};

export default preview;
