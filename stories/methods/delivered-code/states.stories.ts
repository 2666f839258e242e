import type { Meta } from '@storybook/web-components-vite';
import { lifetimes, problem } from '../../fixtures.js';
import { givenNumber, showDelivery } from './show-delivered-code.js';

export default { title: 'Methods/Text message and email/States' } satisfies Meta;

const email = { kind: 'email' } as const;
const whatsapp = { kind: 'whatsapp' } as const;
const nothingTyped = { secrets: {} };

const awaiting = (resend: 'cooling' | 'ready', message: 'listening' | 'heard' | 'unheard' = 'listening') =>
  ({ awaitingCode: { resend, message } }) as const;

export const EnteringNumber = showDelivery('enteringDestination', undefined, nothingTyped);
export const NoNumber = showDelivery('enteringDestination', () => ({ destinationFlaw: 'empty' }), nothingTyped);
export const NoCountry = showDelivery('enteringDestination', () => ({ destinationFlaw: 'no-country' }));
export const NotANumber = showDelivery('enteringDestination', () => ({ destinationFlaw: 'not-a-number' }));
export const NumberTooShort = showDelivery('enteringDestination', () => ({ destinationFlaw: 'too-short' }));
export const NumberTooLong = showDelivery('enteringDestination', () => ({ destinationFlaw: 'too-long' }));
export const WithExtension = showDelivery('enteringDestination', () => ({ destinationFlaw: 'extension' }));
export const CountryNotServed = showDelivery('enteringDestination', () => ({ destinationFlaw: 'country-not-served' }));
export const NumberRefused = showDelivery('enteringDestination', () => ({ problem: problem('invalid-input', { reason: 'malformed' }) }));
export const NumberNotServed = showDelivery('enteringDestination', () => ({
  problem: problem('invalid-input', { reason: 'number-not-served' }),
}));
export const NumberKnown = showDelivery('enteringDestination', () => ({ problem: problem('already-enrolled') }));
export const NotDelivered = showDelivery('enteringDestination', () => ({ problem: problem('delivery-failed') }));
export const MayArrive = showDelivery('enteringDestination', () => ({ problem: problem('timeout') }));
export const TooOften = showDelivery('enteringDestination', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));
export const LimitReached = showDelivery('enteringDestination', () => ({ problem: problem('limit-reached', { limit: 2 }) }));
export const NoLongerOpen = showDelivery('enteringDestination', () => ({ problem: problem('enrollment-expired') }));

export const UsingGiven = showDelivery('usingGiven', undefined, { offer: givenNumber(true) });
export const UsingGivenOnly = showDelivery('usingGiven', undefined, { offer: givenNumber(false) });
export const GivenKnown = showDelivery('usingGiven', () => ({ problem: problem('already-enrolled') }), { offer: givenNumber(true) });
export const InsteadOfGiven = showDelivery('enteringDestination', undefined, { offer: givenNumber(true), ...nothingTyped });

export const EnteringAddress = showDelivery('enteringDestination', undefined, { ...email, ...nothingTyped });
export const NoAddress = showDelivery('enteringDestination', () => ({ destinationFlaw: 'empty' }), { ...email, ...nothingTyped });
export const NoAt = showDelivery('enteringDestination', () => ({ destinationFlaw: 'no-at' }), email);
export const AddressIncomplete = showDelivery('enteringDestination', () => ({ destinationFlaw: 'incomplete' }), email);
export const AddressWithSpaces = showDelivery('enteringDestination', () => ({ destinationFlaw: 'spaces' }), email);
export const AddressTooLong = showDelivery('enteringDestination', () => ({ destinationFlaw: 'too-long' }), email);
export const WorkAddress = showDelivery('enteringDestination', () => ({ destinationFlaw: 'work-address' }), email);
export const AddressRefused = showDelivery(
  'enteringDestination',
  () => ({ problem: problem('invalid-input', { reason: 'malformed' }) }),
  email,
);
export const AddressKnown = showDelivery('enteringDestination', () => ({ problem: problem('already-enrolled') }), email);
export const EmailToSignIn = showDelivery('enteringDestination', undefined, {
  ...email,
  ...nothingTyped,
  offer: { usableFor: ['sign-in', 'password-reset'] },
});

export const Sending = showDelivery('sending');
export const SendingToGiven = showDelivery('sending', undefined, { offer: givenNumber(true) });
export const SendingEmail = showDelivery('sending', undefined, email);
export const SendingTakesLong = showDelivery({ sending: 'long' });
export const Resuming = showDelivery('resuming');
export const ResumingTakesLong = showDelivery({ resuming: 'long' });

export const AwaitingCode = showDelivery(awaiting('cooling'));
export const MayAskForAnother = showDelivery(awaiting('ready'));
export const AwaitingEmail = showDelivery(awaiting('cooling', 'unheard'), undefined, email);
export const NoEmail = showDelivery(awaiting('ready', 'unheard'), undefined, email);
export const AwaitingWhatsApp = showDelivery(
  awaiting('cooling', 'unheard'),
  () => ({ otherChannels: ['text-message', 'voice'] }),
  whatsapp,
);
export const AwaitingCall = showDelivery(awaiting('ready', 'unheard'), () => ({
  channel: 'voice',
  otherChannels: ['text-message', 'whatsapp'],
  isResent: true,
}));
export const AwaitingAtGiven = showDelivery(awaiting('cooling'), undefined, { offer: givenNumber(false) });
export const EightDigits = showDelivery(awaiting('cooling'), () => ({ digits: 8 }));
export const CodeRead = showDelivery(awaiting('cooling', 'heard'));
export const CodeReadLater = showDelivery(awaiting('ready', 'heard'));
export const Resent = showDelivery(awaiting('cooling'), () => ({ isResent: true }));
export const NoCode = showDelivery(awaiting('cooling'), () => ({ codeFlaw: 'empty' }));
export const CodeTooShort = showDelivery(awaiting('cooling'), () => ({ codeFlaw: 'too-short' }));
export const CodeTooLong = showDelivery(awaiting('cooling'), () => ({ codeFlaw: 'too-long' }));
export const CodeNotDigits = showDelivery(awaiting('cooling'), () => ({ codeFlaw: 'not-digits' }));
export const WrongCode = showDelivery(awaiting('cooling'), () => ({ problem: problem('code-rejected', { attemptsLeft: 3 }) }));
export const LastTry = showDelivery(awaiting('ready'), () => ({ problem: problem('code-rejected', { attemptsLeft: 1 }) }));
export const OlderCode = showDelivery(awaiting('cooling'), () => ({ problem: problem('code-expired') }));
export const NotConfirmed = showDelivery(awaiting('ready'), () => ({ problem: problem('unavailable') }));
export const AnotherTooOften = showDelivery(awaiting('cooling'), () => ({ problem: problem('rate-limited', { wait: 25_000 }) }));
export const AnotherNotDelivered = showDelivery(awaiting('ready'), () => ({ problem: problem('delivery-failed') }));

export const ResendingCode = showDelivery('resendingCode');
export const ResendingCodeTakesLong = showDelivery({ resendingCode: 'long' });
export const ConfirmingCode = showDelivery('confirmingCode');
export const ConfirmingCodeTakesLong = showDelivery({ confirmingCode: 'long' });
export const CheckingOutcome = showDelivery('checkingOutcome', () => ({ problem: problem('timeout') }));
export const CheckingOutcomeTakesLong = showDelivery({ checkingOutcome: 'long' }, () => ({ problem: problem('timeout') }));
export const OutcomeUnknown = showDelivery('outcomeUnknown', () => ({ problem: problem('timeout') }));
export const LockedOut = showDelivery('lockedOut', () => ({ lockedUntil: lifetimes.lockout() }));
export const Expired = showDelivery('expired', () => ({ resendAt: 0 }));
export const ExpiredTooEarly = showDelivery('expired');
