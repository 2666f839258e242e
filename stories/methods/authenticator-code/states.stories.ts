import type { Meta } from '@storybook/web-components-vite';
import { lifetimes, problem } from '../../fixtures.js';
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
export const CodeTooShort = showCode({ usable: 'enteringCode' }, () => ({ flaw: 'too-short' }));
export const CodeTooLong = showCode({ usable: 'enteringCode' }, () => ({ flaw: 'too-long' }));
export const CodeNotDigits = showCode({ usable: 'enteringCode' }, () => ({ flaw: 'not-digits' }));
export const WrongCode = showCode({ usable: 'enteringCode' }, () => ({ problem: problem('code-rejected'), wrongCodes: 1 }));
export const WrongCodeAgain = showCode({ usable: 'enteringCode' }, () => ({
  problem: problem('code-rejected', { attemptsLeft: 3 }),
  wrongCodes: 2,
}));
export const LastTry = showCode({ usable: 'enteringCode' }, () => ({
  problem: problem('code-rejected', { attemptsLeft: 1 }),
  wrongCodes: 4,
}));
export const CodeExpired = showCode({ usable: 'enteringCode' }, () => ({ problem: problem('code-expired'), wrongCodes: 1 }));
export const NotConfirmed = showCode({ usable: 'enteringCode' }, () => ({ problem: problem('unavailable') }));
export const LockedOut = showCode({ usable: 'lockedOut' }, () => ({ problem: problem('locked'), lockedUntil: lifetimes.lockout() }));

export const ConfirmingCode = showCode('confirmingCode');
export const ConfirmingCodeTakesLong = showCode({ confirmingCode: 'long' });
export const CheckingOutcome = showCode('checkingOutcome', () => ({ problem: problem('timeout') }));
export const CheckingOutcomeTakesLong = showCode({ checkingOutcome: 'long' }, () => ({ problem: problem('timeout') }));
export const OutcomeUnknown = showCode('outcomeUnknown', () => ({ problem: problem('timeout') }));
