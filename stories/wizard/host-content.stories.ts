import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../fixtures.js';
import { narrow } from '../support/around.js';
import { hostContent as content } from '../support/host-content.js';
import * as languages from '../support/pseudo-languages.js';
import { showPush } from '../support/show-method.js';
import { showPage } from '../support/show-page.js';
import { showWizard } from '../support/show-wizard.js';
import { optional, showPrompt } from '../sign-in-prompt/show-prompt.js';

/** What the host shows among what is ours: a header, a footer, help, and where its app can be had. */
export default { title: 'Wizard/Host content' } satisfies Meta;

export const Choosing = showWizard('choosing', undefined, { settings: { content } });
export const ChoosingNarrow = showWizard('choosing', undefined, { settings: { content }, around: narrow });
export const GettingApp = showPush('gettingApp', undefined, { settings: { content } });
export const GettingAppRightToLeft = showPush('gettingApp', undefined, { settings: { content, lang: languages.rightToLeft } });
export const Unavailable = showWizard('unavailable', () => ({ problem: problem('network') }), {
  settings: { content, appearance: 'plain' },
});
export const Prompt = showPrompt({ asking: 'current' }, { prompt: optional, content });
export const Page = showPage({ listing: 'current' }, { settings: { content } });
export const PageWithWizardOpen = showPage({ enrolling: 'open' }, { settings: { content } });
