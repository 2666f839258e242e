import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { info, offer, problem, result } from '../fixtures.js';
import { acting, type } from '../support/act.js';
import { instantMethod } from '../support/ending-wizard.js';
import { showWizard } from '../support/show-wizard.js';

export default { title: 'Wizard/States' } satisfies Meta;

const enrolled = () => ({ kind: 'authenticator-push' as const, result: result('authenticator-push') });
const asOnlyMethod = () => ({ ...enrolled(), info: { ...info, methods: [result('authenticator-push').method] } });
const passkey = { ...result('passkey').method, id: 'm3' };
const withSecondMethod = () => ({ ...enrolled(), info: { ...info, methods: [passkey, result('authenticator-push').method] } });

export const Loading = showWizard('loading');
export const LoadingTakesLong = showWizard({ loading: 'long' });
export const Unavailable = showWizard('unavailable', () => ({ problem: problem('unavailable') }));
export const Offline = showWizard('unavailable', () => ({ problem: problem('network') }));
export const TooOften = showWizard('unavailable', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));

export const Choosing = showWizard('choosing');
export const Opening = showWizard('openingMethod', () => ({ kind: 'authenticator-push' }));
export const OpeningTakesLong = showWizard({ openingMethod: 'long' }, () => ({ kind: 'authenticator-push' }));
export const Unopened = showWizard('unopened', () => ({ kind: 'authenticator-push', problem: problem('network') }));

export const EnrolledRefreshing = showWizard({ enrolled: 'refreshing' }, enrolled);
export const EnrolledRefreshingTakesLong = showWizard({ enrolled: { refreshing: 'long' } }, enrolled);
export const EnrolledFirstMethod = showWizard({ enrolled: 'showing' }, asOnlyMethod);
export const EnrolledOneOfSeveral = showWizard({ enrolled: 'showing' }, withSecondMethod);
const named = type('Work phone');

export const NameTaken = acting(
  showWizard({ enrolled: 'showing' }, () => ({ ...withSecondMethod(), problem: problem('duplicate-name') })),
  named,
);
export const Renaming = acting(showWizard({ enrolled: 'renaming' }, withSecondMethod), named);
export const RenamingTakesLong = acting(showWizard({ enrolled: { renaming: 'long' } }, withSecondMethod), named);

const ended = { states: ['wizard: finished'] };
const instant = 'passkey';

export const EndedEnrolled: StoryObj = {
  parameters: ended,
  render: () =>
    html`<story-ending-wizard
      .adapter=${createDemoAdapter({ offers: [offer(instant)] })}
      .method=${instant}
      .methods=${{ [instant]: instantMethod(instant, { type: 'enrolled', result: result(instant) }) }}
    ></story-ending-wizard>`,
};

export const EndedCancelled: StoryObj = {
  parameters: ended,
  render: () => html`<story-ending-wizard .adapter=${createDemoAdapter()}></story-ending-wizard>`,
};

export const EndedFailed: StoryObj = {
  parameters: ended,
  render: () => {
    const adapter = createDemoAdapter();
    adapter.failNext('loadSecurityInfo', new EnrollmentError('unavailable'));
    return html`<story-ending-wizard .adapter=${adapter}></story-ending-wizard>`;
  },
};
