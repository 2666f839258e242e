import type { Meta } from '@storybook/web-components-vite';
import { createDemoAdapter, demoOffers } from '../../src/adapters/demo/index.js';
import { deadlineIn } from '../../src/methods/deadline.js';
import { problem } from '../fixtures.js';
import { app, email, inDays, optional, phone, required, review, showPrompt, type PromptScene } from './show-prompt.js';

export default { title: 'Sign-in prompt/States' } satisfies Meta;

const minute = 60_000;
const asked: PromptScene = { prompt: optional };
const has = (code: Parameters<typeof problem>[0], wait?: number) => () => ({
  problem: problem(code, wait === undefined ? {} : { wait }),
});

const nothingYet = () => ({ info: null, plan: null });
export const Loading = showPrompt('loading', { context: nothingYet });
export const LoadingTakesLong = showPrompt({ loading: 'long' }, { context: nothingYet });
export const Unavailable = showPrompt('unavailable', { context: () => ({ info: null, plan: null, ...has('unavailable')() }) });
export const UnavailableTooOften = showPrompt('unavailable', {
  context: () => ({ info: null, plan: null, ...has('rate-limited', 45_000)() }),
});

export const Optional = showPrompt({ asking: 'current' }, asked);
export const Required = showPrompt({ asking: 'current' }, { prompt: required });
export const NothingSetUpYet = showPrompt({ asking: 'current' }, { prompt: required, methods: [] });
export const DueInDays = showPrompt({ asking: 'current' }, { prompt: { ...optional, urgency: { type: 'by', dueAt: inDays(5) } } });
export const DueTomorrow = showPrompt(
  { asking: 'current' },
  { prompt: { ...optional, urgency: { type: 'by', dueAt: inDays(1) }, skipsLeft: 1 } },
);
export const SkipsLeft = showPrompt({ asking: 'current' }, { prompt: { ...optional, skipsLeft: 3 }, methods: [phone, email] });
export const OnlyForReset = showPrompt(
  { asking: 'current' },
  { prompt: { ...optional, wanted: [{ purpose: 'password-reset', count: 2 }] }, methods: [app] },
);
export const SignedInWithPass = showPrompt(
  { asking: 'current' },
  { prompt: required, methods: [], context: () => ({ passEndsAt: deadlineIn(8.5 * minute) }) },
);
export const PassRanOut = showPrompt(
  { asking: 'current' },
  { prompt: required, methods: [], context: () => ({ passEndsAt: deadlineIn(0) }) },
);
export const LookingAgain = showPrompt({ asking: 'refreshing' }, asked);
export const LookingAgainTakesLong = showPrompt({ asking: { refreshing: 'long' } }, asked);
export const NotPutOff = showPrompt({ asking: 'current' }, { ...asked, context: has('unavailable') });
export const PutOffTooOften = showPrompt({ asking: 'current' }, { ...asked, context: has('rate-limited', 45_000) });
export const PutOffRefused = showPrompt({ asking: 'current' }, { prompt: required, context: has('not-allowed') });
export const PuttingOff = showPrompt({ replying: 'telling' }, asked);
export const PuttingOffTakesLong = showPrompt({ replying: { telling: 'long' } }, asked);
export const FindingOutWhetherPutOff = showPrompt({ replying: 'looking' }, { ...asked, context: has('network') });
export const FindingOutTakesLong = showPrompt({ replying: { looking: 'long' } }, { ...asked, context: has('network') });
export const SigningInAgain = showPrompt({ asking: 'refreshing' }, { ...asked, isProving: true });

export const OpeningWizard = showPrompt({ enrolling: 'opening' }, asked);
export const OpeningWizardTakesLong = showPrompt({ enrolling: { opening: 'long' } }, asked);
export const Unopened = showPrompt({ enrolling: 'unopened' }, { ...asked, context: has('network') });
const offering = () => createDemoAdapter({ offers: demoOffers('passkey', 'authenticator-push', 'text-message') });
export const FirstOfTwo = showPrompt(
  { enrolling: 'open' },
  { prompt: required, methods: [], adapter: offering, context: () => ({ kind: 'authenticator-push' }) },
);
export const SecondOfTwo = showPrompt(
  { enrolling: 'open' },
  { prompt: required, methods: [app], adapter: offering, context: () => ({ kind: 'text-message', made: 1 }) },
);
export const ChoosingMethod = showPrompt({ enrolling: 'open' }, { prompt: required, methods: [], adapter: offering });
export const EnrollingWithPass = showPrompt(
  { enrolling: 'open' },
  {
    ...{ prompt: required, methods: [], adapter: offering },
    context: () => ({ kind: 'authenticator-push', passEndsAt: deadlineIn(8.5 * minute) }),
  },
);
export const AnotherOfTheirOwn = showPrompt({ enrolling: 'another' }, { ...asked, adapter: offering });
export const CheckingWhatIsLeft = showPrompt('looking', asked);
export const CheckingTakesLong = showPrompt({ looking: 'long' }, asked);

const defaultSignIn = {
  current: 'm2:app-notification',
  options: [
    { id: 'm2:app-notification', methodId: 'm2', use: 'app-notification' },
    { id: 'm1:text-message', methodId: 'm1', use: 'text-message' },
  ],
  changeable: true,
};
const all: PromptScene = { methods: [phone, app, email], more: { defaultSignIn } };
export const Summary = showPrompt('summary', all);
export const Stuck = showPrompt('stuck', { prompt: required, more: { offers: [] } });
export const StuckForNow = showPrompt('stuck', { prompt: optional, more: { readOnly: true } });

const reviewing: PromptScene = { ...all, prompt: review };
export const Reviewing = showPrompt({ reviewing: 'current' }, reviewing);
export const ReviewingNow = showPrompt({ reviewing: 'current' }, { ...all, prompt: { ...review, urgency: { type: 'now' } } });
export const ReviewingNothing = showPrompt({ reviewing: 'current' }, { prompt: review, methods: [] });
export const ReviewingReadOnly = showPrompt(
  { reviewing: 'current' },
  { ...reviewing, more: { defaultSignIn: { ...defaultSignIn, changeable: false }, readOnly: true } },
);
export const ReviewingAgain = showPrompt({ reviewing: 'refreshing' }, reviewing);
export const ReviewingAgainTakesLong = showPrompt({ reviewing: { refreshing: 'long' } }, reviewing);
export const NotConfirmed = showPrompt(
  { reviewing: 'current' },
  { ...reviewing, context: () => ({ ...has('network')(), reply: 'right' }) },
);
export const Confirming = showPrompt({ replying: 'telling' }, { ...reviewing, context: () => ({ reply: 'right' }) });
export const OpeningList = showPrompt({ editing: 'opening' }, reviewing);
export const OpeningListTakesLong = showPrompt({ editing: { opening: 'long' } }, reviewing);
export const ListUnopened = showPrompt({ editing: 'unopened' }, { ...reviewing, context: has('network') });
export const Editing = showPrompt(
  { editing: 'open' },
  { ...reviewing, adapter: () => createDemoAdapter({ methods: [phone, app, email] }) },
);

// On a page that does not go on by itself.
export const EndedCompleted = showPrompt('finished', { ...all, context: () => ({ outcome: { type: 'completed', reviewed: false } }) });
export const EndedPostponed = showPrompt('finished', { ...asked, context: () => ({ outcome: { type: 'postponed' } }) });
export const EndedNothingAsked = showPrompt('finished', all);
export const EndedFailed = showPrompt('finished', {
  ...asked,
  context: () => ({ outcome: { type: 'failed', problem: problem('network') } }),
});
