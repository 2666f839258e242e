import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { acting, tick } from '../../support/act.js';
import { showRecoveryCodes } from './show-recovery-codes.js';

export default { title: 'Methods/Recovery codes/States' } satisfies Meta;

const replaces = () => ({ replaces: true });

export const Explaining = showRecoveryCodes({ opening: 'explaining' });
export const ExplainingReplacement = showRecoveryCodes({ opening: 'explaining' }, replaces);
export const ConfirmingReplacement = showRecoveryCodes({ opening: 'confirmingRenewal' }, replaces);
export const MakingCodes = showRecoveryCodes('making');
export const MakingCodesTakesLong = showRecoveryCodes({ making: 'long' });
export const Unmade = showRecoveryCodes('unmade', () => ({ problem: problem('network') }));
export const UnmadeForAWhile = showRecoveryCodes('unmade', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));

export const SavingCodes = showRecoveryCodes({ usable: 'showing' });
export const SavingCodesInstead = showRecoveryCodes({ usable: 'showing' }, replaces);
export const Unticked = showRecoveryCodes({ usable: 'unticked' });
export const NotConfirmed = acting(
  showRecoveryCodes({ usable: 'showing' }, () => ({ problem: problem('unavailable') })),
  tick,
);
export const NotConfirmedForAWhile = acting(
  showRecoveryCodes({ usable: 'showing' }, () => ({
    problem: problem('rate-limited', { wait: 45_000 }),
  })),
  tick,
);

export const Confirming = acting(showRecoveryCodes('confirming'), tick);
export const ConfirmingTakesLong = acting(showRecoveryCodes({ confirming: 'long' }), tick);
export const CheckingOutcome = acting(
  showRecoveryCodes('checkingOutcome', () => ({ problem: problem('timeout') })),
  tick,
);
export const CheckingOutcomeTakesLong = acting(
  showRecoveryCodes({ checkingOutcome: 'long' }, () => ({ problem: problem('timeout') })),
  tick,
);
export const OutcomeUnknown = showRecoveryCodes('outcomeUnknown', () => ({ problem: problem('timeout') }));
export const Expired = showRecoveryCodes('expired');
