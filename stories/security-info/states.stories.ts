import type { Meta } from '@storybook/web-components-vite';
import { deadlineIn } from '../../src/methods/deadline.js';
import { problem } from '../fixtures.js';
import { showPage } from '../support/show-page.js';

export default { title: 'Security info/States' } satisfies Meta;

const unknown = () => ({ info: null });

export const Loading = showPage({ loading: 'brief' }, { context: unknown });
export const LoadingTakesLong = showPage({ loading: 'long' }, { context: unknown });
export const Unavailable = showPage('unavailable', { context: () => ({ info: null, problem: problem('network') }) });
export const Listing = showPage({ listing: 'current' });
export const Refreshing = showPage({ listing: { refreshing: 'brief' } });
export const RefreshingTakesLong = showPage({ listing: { refreshing: 'long' } });
export const Stale = showPage({ listing: 'stale' }, { context: () => ({ problem: problem('network') }) });

export const OpeningWizard = showPage({ enrolling: { opening: 'brief' } });
export const OpeningWizardTakesLong = showPage({ enrolling: { opening: 'long' } });
export const WizardUnopened = showPage({ enrolling: 'unopened' }, { context: () => ({ problem: problem('network') }) });
export const WizardOpen = showPage({ enrolling: 'open' });
export const WizardOpenAfterAnother = showPage({ enrolling: 'enrolled' });
export const LookingForReplaced = showPage({ enrolling: { looking: 'brief' } });
export const LookingForReplacedTakesLong = showPage({ enrolling: { looking: 'long' } });

const inOneMinute = () => ({ endsAt: deadlineIn(95_000) });

export const SessionEnding = showPage({ listing: 'current' }, { session: () => ({ value: 'ending', context: inOneMinute() }) });
export const SessionNotExtended = showPage(
  { listing: 'current' },
  { session: () => ({ value: 'ending', context: { ...inOneMinute(), problem: problem('network') } }) },
);
export const ExtendingSession = showPage(
  { listing: 'current' },
  { session: () => ({ value: { extending: 'brief' }, context: inOneMinute() }) },
);
export const ExtendingSessionTakesLong = showPage(
  { listing: 'current' },
  { session: () => ({ value: { extending: 'long' }, context: inOneMinute() }) },
);
export const SessionEnded = showPage({ listing: 'current' }, { session: () => ({ value: 'ended' }) });

export const StepUp = showPage(
  { listing: { refreshing: 'brief' } },
  { stepUp: () => ({ value: 'asking', context: { request: { reason: 'step-up-required' } } }) },
);
export const SignInAgain = showPage(
  { listing: { refreshing: 'brief' } },
  { stepUp: () => ({ value: 'asking', context: { request: { reason: 'session-expired' } } }) },
);
