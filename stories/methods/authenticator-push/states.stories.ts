import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { showPush } from '../../support/show-method.js';

export default { title: 'Methods/Authenticator app: notifications/States' } satisfies Meta;

export const GettingApp = showPush('gettingApp');
export const SettingUpAccount = showPush('settingUpAccount');
export const PreparingActivation = showPush('preparingActivation');
export const PreparingActivationTakesLong = showPush({ preparingActivation: 'long' });
export const Unprepared = showPush('unprepared', () => ({ problem: problem('unavailable') }));
export const UnpreparedForAWhile = showPush('unprepared', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));

export const Scanning = showPush({ linking: 'scanning' });
export const ConfirmingRenewal = showPush({ linking: 'confirmingRenewal' });
export const AwaitingApp = showPush({ linking: 'awaitingApp' });
export const AwaitingAppTakesLong = showPush({ linking: { awaitingApp: 'long' } });
export const RenewingActivation = showPush('renewingActivation');
export const RenewingActivationTakesLong = showPush({ renewingActivation: 'long' });
export const NotRenewed = showPush({ linking: 'scanning' }, () => ({ problem: problem('network') }));
export const OutOfTouch = showPush('outOfTouch', () => ({ problem: problem('network') }));
export const Expired = showPush('expired');

export const Connected = showPush('connected');
export const SendingTest = showPush('sendingTest');
export const SendingTestTakesLong = showPush({ sendingTest: 'long' });
export const Unsent = showPush('unsent', () => ({ problem: problem('delivery-failed') }));
export const UnsentForAWhile = showPush('unsent', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));
export const Confirming = showPush('confirming');
export const ConfirmingTakesLong = showPush({ confirming: 'long' });
export const Unconfirmed = showPush('unconfirmed', () => ({ problem: problem('timeout') }));
