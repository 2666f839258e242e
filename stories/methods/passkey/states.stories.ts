import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { showPasskey } from './show-passkey.js';

export default { title: 'Methods/Passkey/States' } satisfies Meta;

export const Preparing = showPasskey({ explaining: { preparing: 'brief' } });
export const PreparingTakesLong = showPasskey({ explaining: { preparing: 'long' } });
export const Ready = showPasskey({ explaining: 'ready' });
export const ReadyOnADeviceThatKeepsNone = showPasskey({ explaining: 'ready' }, () => ({ lacksKeeper: true }));
export const Stale = showPasskey({ explaining: 'stale' });
export const Unprepared = showPasskey('unprepared', () => ({ problem: problem('network') }));
export const UnpreparedForAWhile = showPasskey('unprepared', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));
export const LimitReached = showPasskey('unprepared', () => ({ problem: problem('limit-reached', { limit: 10 }) }));

export const NotOverHttps = showPasskey('impossible', () => ({ obstacle: 'insecure-page' }));
export const OldBrowser = showPasskey('impossible', () => ({ obstacle: 'old-browser' }));
export const InAFrame = showPasskey('impossible', () => ({ obstacle: 'frame' }));
export const AtAnotherAddress = showPasskey('impossible', () => ({ obstacle: 'address' }));

export const Creating = showPasskey('creating');
export const NotCompletedPreparing = showPasskey({ notCompleted: { preparing: 'brief' } });
export const NotCompletedPreparingTakesLong = showPasskey({ notCompleted: { preparing: 'long' } });
export const NotCompleted = showPasskey({ notCompleted: 'ready' });
export const NotCompletedStale = showPasskey({ notCompleted: 'stale' });
export const PendingElsewherePreparing = showPasskey({ pendingElsewhere: { preparing: 'brief' } });
export const PendingElsewherePreparingTakesLong = showPasskey({ pendingElsewhere: { preparing: 'long' } });
export const PendingElsewhere = showPasskey({ pendingElsewhere: 'ready' });
export const PendingElsewhereStale = showPasskey({ pendingElsewhere: 'stale' });
export const ExpiredPreparing = showPasskey({ expired: { preparing: 'brief' } });
export const ExpiredPreparingTakesLong = showPasskey({ expired: { preparing: 'long' } });
export const Expired = showPasskey({ expired: 'ready' });
export const ExpiredAfterItWasMade = showPasskey({ expired: 'ready' }, () => ({ problem: problem('enrollment-expired') }));
export const ExpiredStale = showPasskey({ expired: 'stale' });
export const AlreadyRegistered = showPasskey('alreadyRegistered');
export const Unsupported = showPasskey('unsupported');

export const Verifying = showPasskey({ verifying: 'brief' });
export const VerifyingTakesLong = showPasskey({ verifying: 'long' });
export const CheckingOutcome = showPasskey({ checkingOutcome: 'brief' }, () => ({ problem: problem('timeout') }));
export const CheckingOutcomeTakesLong = showPasskey({ checkingOutcome: 'long' }, () => ({ problem: problem('timeout') }));
export const OutcomeUnknown = showPasskey('outcomeUnknown', () => ({ problem: problem('timeout') }));
export const Unconfirmed = showPasskey('unconfirmed', () => ({ problem: problem('unavailable') }));
export const UnconfirmedForAWhile = showPasskey('unconfirmed', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));
export const Refused = showPasskey('refused', () => ({ problem: problem('code-rejected') }));
export const RefusedByPolicy = showPasskey('refused', () => ({ problem: problem('not-allowed') }));
