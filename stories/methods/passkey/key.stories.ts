import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { showKey } from './show-passkey.js';

/** What a security key says in words of its own; the other states are as those of a passkey. */
export default { title: 'Methods/Passkey/Security key' } satisfies Meta;

export const Preparing = showKey({ explaining: { preparing: 'brief' } });
export const Ready = showKey({ explaining: 'ready' });
export const InAFrame = showKey('impossible', () => ({ obstacle: 'frame' }));
export const Creating = showKey('creating');
export const NotCompleted = showKey({ notCompleted: 'ready' });
export const AlreadyRegistered = showKey('alreadyRegistered');
export const Unsupported = showKey('unsupported');
export const Verifying = showKey({ verifying: 'brief' });
export const Unconfirmed = showKey('unconfirmed', () => ({ problem: problem('step-up-cancelled') }));
export const Refused = showKey('refused', () => ({ problem: problem('code-rejected') }));
export const RefusedMake = showKey('refused', () => ({ problem: problem('not-allowed') }));
