import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    // Storybook leaves this one rule out unless told.
    a11y: { test: 'error', config: { rules: [{ id: 'region', enabled: true }] } },
    controls: { expanded: true },
    options: { storySort: { order: ['Introduction', 'Wizard', 'Methods', 'UI'] } },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'mirror', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] }, // prettier-ignore
    },
    direction: {
      description: 'Direction',
      toolbar: { title: 'Direction', icon: 'transfer', dynamicTitle: true, items: [{ value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }] }, // prettier-ignore
    },
    locale: {
      description: 'Language',
      toolbar: { title: 'Language', icon: 'globe', dynamicTitle: true, items: [{ value: 'en', title: 'English' }, { value: 'nl', title: 'Nederlands' }] }, // prettier-ignore
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', locale: 'en' },
  decorators: [
    (story, { globals }) => {
      // As a host does it: the components follow what they inherit.
      const root = document.documentElement;
      root.style.colorScheme = String(globals['theme']);
      root.dir = String(globals['direction']);
      root.lang = String(globals['locale']);
      return html`<main>${story()}</main>`;
    },
  ],
};

export default preview;
