// First, so that it sees every style sheet and every shadow root that is made.
import { inContainer, setPage, tools, usual } from '../stories/toolbar/toolbar.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { argTypesOf } from '../stories/docs/arg-types.js';
import { tellEvents } from '../stories/docs/tell-actions.js';
import { rulesLeftOut } from '../stories/support/axe-rules.js';
import { settled } from '../stories/support/settled.js';

setCustomElementsManifest(manifest);
tellEvents(document, name => fields => void action(name)(fields));

const preview: Preview = {
  parameters: {
    a11y: { test: 'error', options: { rules: Object.fromEntries(rulesLeftOut.map(id => [id, { enabled: true }])) } },
    controls: { expanded: true },
    docs: { extractArgTypes: argTypesOf },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Docs',
          [
            'Getting started',
            'Embedding',
            'The package',
            'Theming',
            'Languages',
            'Writing an adapter',
            'Adding a method',
            'Accessibility',
            'Security model',
            'Decisions',
          ],
          'Wizard',
          ['Journey', 'State map', 'Walk', 'States'],
          'Security info',
          ['Journey', 'State map', 'Walk', 'States'],
          'Sign-in prompt',
          ['Journey', 'State map', 'Walk', 'States'],
          'Overview',
          ['Journey'],
          'Methods',
          'UI',
        ],
      },
    },
  },
  globalTypes: tools,
  initialGlobals: usual,
  decorators: [
    (story, { globals }) => {
      setPage(globals);
      return html`<main>${inContainer(story(), globals)}</main>`;
    },
  ],
  // Before axe looks.
  afterEach: ({ canvasElement }) => settled(canvasElement),
};

export default preview;
