import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { rulesLeftOut } from '../stories/support/axe-rules.js';
import { longWords, rightToLeft, speak } from '../stories/support/pseudo-languages.js';
import { settled } from '../stories/support/settled.js';

setCustomElementsManifest(manifest);

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
          { value: longWords, title: 'Longer, with accents' },
          { value: rightToLeft, title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.style.colorScheme = String(globals['theme']);
      speak(String(globals['locale']));
      return html`<main>${story()}</main>`;
    },
  ],
  // Before axe looks.
  afterEach: ({ canvasElement }) => settled(canvasElement),
};

export default preview;
