import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import '../../src/define.js';
import { account } from './account.js';

export default { title: 'Security info/Journey' } satisfies Meta;

/** A whole backend behind it: everything that is changed stays changed until the page is loaded again. */
export const OnTheDemo: StoryObj = {
  render: () =>
    html`<enrollkit-security-info
      .adapter=${createDemoAdapter({
        methods: account.methods,
        offers: demoOffers(),
        latency: 400,
        phone: { activatesAfter: 2000, answersAfter: 3000, answersCallAfter: 2000 },
      })}
    ></enrollkit-security-info>`,
};
