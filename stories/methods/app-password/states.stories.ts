import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { acting, tick } from '../../support/act.js';
import { showAppPassword, type AppPasswordScene } from './show-app-password.js';

export default { title: 'Methods/App password/States' } satisfies Meta;

const named = (name: string): AppPasswordScene => ({ secrets: { name } });

export const Naming = showAppPassword({ opening: 'naming' }, undefined, named(''));
export const NamingAfterReload = showAppPassword({ opening: 'naming' }, () => ({ resumes: true }), named(''));
export const NoName = showAppPassword({ opening: 'misnamed' }, undefined, named(''));
export const NameTooLong = showAppPassword(
  { opening: 'misnamed' },
  undefined,
  named('Mail on the laptop that I got from work in November, and the tablet'),
);
export const NameTaken = showAppPassword({ opening: 'naming' }, () => ({ problem: problem('duplicate-name') }));
export const NameRefused = showAppPassword({ opening: 'naming' }, () => ({ problem: problem('invalid-input') }));
export const MakingPassword = showAppPassword('making');
export const MakingPasswordTakesLong = showAppPassword({ making: 'long' });
export const Unmade = showAppPassword('unmade', () => ({ problem: problem('network') }));
export const LimitReached = showAppPassword('unmade', () => ({ problem: problem('limit-reached', { limit: 40 }) }));

export const UsingPassword = showAppPassword({ usable: 'showing' });
export const Unticked = showAppPassword({ usable: 'unticked' });
export const NotConfirmed = acting(
  showAppPassword({ usable: 'showing' }, () => ({ problem: problem('unavailable') })),
  tick,
);

export const Confirming = acting(showAppPassword('confirming'), tick);
export const ConfirmingTakesLong = acting(showAppPassword({ confirming: 'long' }), tick);
export const CheckingOutcome = acting(
  showAppPassword('checkingOutcome', () => ({ problem: problem('timeout') })),
  tick,
);
export const CheckingOutcomeTakesLong = acting(
  showAppPassword({ checkingOutcome: 'long' }, () => ({ problem: problem('timeout') })),
  tick,
);
export const OutcomeUnknown = showAppPassword('outcomeUnknown', () => ({ problem: problem('timeout') }));
export const Expired = showAppPassword('expired');
