import type { Meta } from '@storybook/web-components-vite';
import { lifetimes, problem } from '../../fixtures.js';
import { acting, type } from '../../support/act.js';
import { showCode } from '../../support/show-method.js';

export default { title: 'Methods/Authenticator app: codes/States' } satisfies Meta;

export const GettingApp = showCode('gettingApp');
export const SettingUpAccount = showCode('settingUpAccount');
export const PreparingSecret = showCode('preparingSecret');
export const PreparingSecretTakesLong = showCode({ preparingSecret: 'long' });
export const Unprepared = showCode('unprepared', () => ({ problem: problem('network') }));
export const UnpreparedForAWhile = showCode('unprepared', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));

export const Scanning = showCode({ usable: 'scanning' });
export const ConfirmingRenewal = showCode({ usable: 'confirmingRenewal' });
export const RenewingSecret = showCode('renewingSecret');
export const RenewingSecretTakesLong = showCode({ renewingSecret: 'long' });
export const NotRenewed = showCode({ usable: 'scanning' }, () => ({ problem: problem('unavailable') }));
export const Expired = showCode('expired');

export const EnteringCode = showCode({ usable: 'enteringCode' });
export const EnteringEightDigits = showCode({ usable: 'enteringCode' }, () => ({ digits: 8 }));
export const NoCode = showCode({ usable: 'enteringCode' }, () => ({ flaw: 'empty' }));
const typed = type('123456');

export const CodeTooShort = acting(
  showCode({ usable: 'enteringCode' }, () => ({ flaw: 'too-short' })),
  type('12345'),
);
export const CodeTooLong = acting(
  showCode({ usable: 'enteringCode' }, () => ({ flaw: 'too-long' })),
  type('1234567'),
);
export const CodeNotDigits = acting(
  showCode({ usable: 'enteringCode' }, () => ({ flaw: 'not-digits' })),
  type('12345b'),
);
export const WrongCode = acting(
  showCode({ usable: 'enteringCode' }, () => ({ problem: problem('code-rejected'), wrongCodes: 1 })),
  typed,
);
export const WrongCodeAgain = acting(
  showCode({ usable: 'enteringCode' }, () => ({ problem: problem('code-rejected', { attemptsLeft: 3 }), wrongCodes: 2 })),
  typed,
);
export const LastTry = acting(
  showCode({ usable: 'enteringCode' }, () => ({ problem: problem('code-rejected', { attemptsLeft: 1 }), wrongCodes: 4 })),
  typed,
);
export const CodeExpired = acting(
  showCode({ usable: 'enteringCode' }, () => ({ problem: problem('code-expired'), wrongCodes: 1 })),
  typed,
);
export const NotConfirmed = acting(
  showCode({ usable: 'enteringCode' }, () => ({ problem: problem('unavailable') })),
  typed,
);
export const LockedOut = showCode({ usable: 'lockedOut' }, () => ({ problem: problem('locked'), lockedUntil: lifetimes.lockout() }));

export const ConfirmingCode = acting(showCode('confirmingCode'), typed);
export const ConfirmingCodeTakesLong = acting(showCode({ confirmingCode: 'long' }), typed);
export const CheckingOutcome = acting(
  showCode('checkingOutcome', () => ({ problem: problem('timeout') })),
  typed,
);
export const CheckingOutcomeTakesLong = acting(
  showCode({ checkingOutcome: 'long' }, () => ({ problem: problem('timeout') })),
  typed,
);
export const OutcomeUnknown = showCode('outcomeUnknown', () => ({ problem: problem('timeout') }));
