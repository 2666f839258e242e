import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { showPush } from '../../support/show-method.js';

export default { title: 'Methods/Authenticator app: notifications/Test notification' } satisfies Meta;

const outOfTouch = () => ({ problem: problem('network') });

export const Waiting = showPush({ testing: { answer: 'waiting', resend: 'cooling' } });
export const WaitingMayResend = showPush({ testing: { answer: 'waiting', resend: 'ready' } });
export const Denied = showPush({ testing: { answer: 'denied', resend: 'cooling' } });
export const DeniedMayResend = showPush({ testing: { answer: 'denied', resend: 'ready' } });
export const Expired = showPush({ testing: { answer: 'expired', resend: 'cooling' } });
export const ExpiredMayResend = showPush({ testing: { answer: 'expired', resend: 'ready' } });
export const Superseded = showPush({ testing: { answer: 'superseded', resend: 'cooling' } });
export const SupersededMayResend = showPush({ testing: { answer: 'superseded', resend: 'ready' } });
export const Unreachable = showPush({ testing: { answer: 'unreachable', resend: 'cooling' } });
export const UnreachableMayResend = showPush({ testing: { answer: 'unreachable', resend: 'ready' } });
export const OutOfTouch = showPush({ testing: { answer: 'outOfTouch', resend: 'cooling' } }, outOfTouch);
export const OutOfTouchMayResend = showPush({ testing: { answer: 'outOfTouch', resend: 'ready' } }, outOfTouch);
