import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import '../../src/define.js';
import { defineElements } from '../../src/ui/define-elements.js';
import { optional } from '../sign-in-prompt/show-prompt.js';
import { TokenTable } from './token-table.js';

defineElements({ 'story-token-table': TokenTable });

/** Every token, with what it is now in both themes: read from the elements above the table. */
export default { title: 'Theme/Tokens' } satisfies Meta;

const backend = () =>
  createDemoAdapter({ latency: 0, offers: demoOffers('passkey', 'authenticator-code', 'text-message'), prompt: optional });

export const Tokens: StoryObj = {
  render: () =>
    html`<story-token-table .drawn=${{}}>
      <enrollkit-wizard slot="light" .adapter=${backend()}></enrollkit-wizard>
      <enrollkit-sign-in-prompt slot="dark" .adapter=${backend()}></enrollkit-sign-in-prompt>
    </story-token-table>`,
};
