import type { Meta } from '@storybook/web-components-vite';
import { lifetimes, problem } from '../../fixtures.js';
import { acting, type } from '../../support/act.js';
import { givenNumber, showDelivery, typedAddress, typedNumber, typedWithoutCountry } from './show-delivered-code.js';

export default { title: 'Methods/Text message and email/States' } satisfies Meta;

const email = { kind: 'email' } as const;
const whatsapp = { kind: 'whatsapp' } as const;
const nothingTyped = { secrets: {} };

const awaiting = (resend: 'cooling' | 'ready', message: 'listening' | 'heard' | 'unheard' = 'listening') =>
  ({ awaitingCode: { resend, message } }) as const;

export const EnteringNumber = showDelivery('enteringDestination', undefined, nothingTyped);
export const NoNumber = showDelivery('enteringDestination', () => ({ destinationFlaw: 'empty' }), nothingTyped);
export const NoCountry = showDelivery(
  'enteringDestination',
  () => ({ destinationFlaw: 'no-country' }),
  typedWithoutCountry('06 1234 5678'),
);
export const NotANumber = showDelivery('enteringDestination', () => ({ destinationFlaw: 'not-a-number' }), typedNumber('my mobile'));
export const NumberTooShort = showDelivery('enteringDestination', () => ({ destinationFlaw: 'too-short' }), typedNumber('06 1234'));
export const NumberTooLong = showDelivery(
  'enteringDestination',
  () => ({ destinationFlaw: 'too-long' }),
  typedNumber('06 1234 5678 1234 5678'),
);
export const WithExtension = showDelivery(
  'enteringDestination',
  () => ({ destinationFlaw: 'extension' }),
  typedNumber('06 1234 5678 ext. 12'),
);
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
export const NoAt = showDelivery('enteringDestination', () => ({ destinationFlaw: 'no-at' }), typedAddress('alex.home.example'));
export const AddressIncomplete = showDelivery('enteringDestination', () => ({ destinationFlaw: 'incomplete' }), typedAddress('alex@home'));
export const AddressWithSpaces = showDelivery(
  'enteringDestination',
  () => ({ destinationFlaw: 'spaces' }),
  typedAddress('alex @home.example'),
);
export const AddressTooLong = showDelivery(
  'enteringDestination',
  () => ({ destinationFlaw: 'too-long' }),
  typedAddress(`${'alexandria.'.repeat(30)}@home.example`),
);
export const WorkAddress = showDelivery(
  'enteringDestination',
  () => ({ destinationFlaw: 'work-address' }),
  typedAddress('alex@contoso.example'),
);
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
const typed = type('123456');

export const NoCode = showDelivery(awaiting('cooling'), () => ({ codeFlaw: 'empty' }));
export const CodeTooShort = acting(
  showDelivery(awaiting('cooling'), () => ({ codeFlaw: 'too-short' })),
  type('12345'),
);
export const CodeTooLong = acting(
  showDelivery(awaiting('cooling'), () => ({ codeFlaw: 'too-long' })),
  type('1234567'),
);
export const CodeNotDigits = acting(
  showDelivery(awaiting('cooling'), () => ({ codeFlaw: 'not-digits' })),
  type('12345b'),
);
export const WrongCode = acting(
  showDelivery(awaiting('cooling'), () => ({ problem: problem('code-rejected', { attemptsLeft: 3 }) })),
  typed,
);
export const LastTry = acting(
  showDelivery(awaiting('ready'), () => ({ problem: problem('code-rejected', { attemptsLeft: 1 }) })),
  typed,
);
export const OlderCode = acting(
  showDelivery(awaiting('cooling'), () => ({ problem: problem('code-expired') })),
  typed,
);
export const NotConfirmed = acting(
  showDelivery(awaiting('ready'), () => ({ problem: problem('unavailable') })),
  typed,
);
export const AnotherTooOften = showDelivery(awaiting('cooling'), () => ({ problem: problem('rate-limited', { wait: 25_000 }) }));
export const AnotherNotDelivered = showDelivery(awaiting('ready'), () => ({ problem: problem('delivery-failed') }));

export const ResendingCode = showDelivery('resendingCode');
export const ResendingCodeTakesLong = showDelivery({ resendingCode: 'long' });
export const ConfirmingCode = acting(showDelivery('confirmingCode'), typed);
export const ConfirmingCodeTakesLong = acting(showDelivery({ confirmingCode: 'long' }), typed);
export const CheckingOutcome = acting(
  showDelivery('checkingOutcome', () => ({ problem: problem('timeout') })),
  typed,
);
export const CheckingOutcomeTakesLong = acting(
  showDelivery({ checkingOutcome: 'long' }, () => ({ problem: problem('timeout') })),
  typed,
);
export const OutcomeUnknown = showDelivery('outcomeUnknown', () => ({ problem: problem('timeout') }));
export const LockedOut = showDelivery('lockedOut', () => ({ lockedUntil: lifetimes.lockout() }));
export const Expired = showDelivery('expired', () => ({ resendAt: 0 }));
export const ExpiredTooEarly = showDelivery('expired');
