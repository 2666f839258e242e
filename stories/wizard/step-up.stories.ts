import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import type { EnrollmentAdapter } from '../../src/contract/adapter.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import '../../src/define.js';
import { acting, press } from '../support/act.js';
import { narrow } from '../support/around.js';

export default { title: 'Wizard/Step-up', parameters: { states: ['stepUp: asking'] } } satisfies Meta;

/** A backend that wants a proof, and a host that is still asking for it. */
function wanting(reason: 'step-up-required' | 'session-expired', call: 'loadSecurityInfo' | 'authenticatorCode.begin'): EnrollmentAdapter {
  const adapter = createDemoAdapter();
  adapter.failNext(call, new EnrollmentError(reason));
  return { ...adapter, stepUp: () => new Promise(() => undefined) };
}

const show = (adapter: () => EnrollmentAdapter, around = (wizard: TemplateResult): TemplateResult => wizard): StoryObj => ({
  render: () => around(html`<enrollkit-wizard .adapter=${adapter()}></enrollkit-wizard>`),
});

export const StepUp = show(() => wanting('step-up-required', 'loadSecurityInfo'));
export const SessionExpired = show(() => wanting('session-expired', 'loadSecurityInfo'));
export const StepUpNarrow = show(() => wanting('step-up-required', 'loadSecurityInfo'), narrow);

/** What the person was doing stays where it is, out of sight. */
export const InTheMiddle: StoryObj = acting(
  {
    render: () =>
      html`<enrollkit-wizard
        .adapter=${wanting('step-up-required', 'authenticatorCode.begin')}
        .method=${'authenticator-code'}
      ></enrollkit-wizard>`,
  },
  press('[part="primary"]'),
  press('[part="primary"]'),
);
