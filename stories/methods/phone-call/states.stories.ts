import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { givenNumber, showCall, typedNumber } from './show-phone-call.js';

export default { title: 'Methods/Phone call/States' } satisfies Meta;

const outOfTouch = () => ({ problem: problem('network') });
const refused = (reason: 'malformed' | 'country-not-served' | 'number-not-served') => () => ({
  problem: problem('invalid-input', { reason }),
});

export const EnteringNumber = showCall('enteringNumber', undefined, { secrets: {} });
export const EnteringAlternateNumber = showCall('enteringNumber', undefined, { kind: 'alternate-phone', secrets: {} });
export const EnteringOfficeNumber = showCall('enteringNumber', undefined, { kind: 'office-phone' });
export const EnteringAnotherThanGiven = showCall('enteringNumber', undefined, { kind: 'office-phone', phone: givenNumber(true) });
export const NotANumber = showCall('enteringNumber', () => ({ flaws: { number: 'not-a-number' } }), typedNumber('my desk'));
export const NoCountry = showCall('enteringNumber', () => ({ flaws: { number: 'no-country' } }), {
  ...typedNumber('06 1234 5678', { country: '' }),
  phone: { countries: ['BE', 'DE', 'NL'] },
});
export const ExtensionApart = showCall('enteringNumber', () => ({ flaws: { number: 'extension', extension: 'not-digits' } }), {
  kind: 'office-phone',
  ...typedNumber('020 123 4567 ext. 12', { extension: 'desk' }),
});
export const Refused = showCall('enteringNumber', refused('malformed'));
export const NotServed = showCall('enteringNumber', refused('number-not-served'));
export const Known = showCall('enteringNumber', () => ({ problem: problem('already-enrolled') }));
export const TooOften = showCall('enteringNumber', () => ({ problem: problem('rate-limited', { wait: 45_000 }) }));
export const MayRing = showCall('enteringNumber', () => ({ problem: problem('timeout') }));
export const NotPlaced = showCall('enteringNumber', () => ({ problem: problem('delivery-failed') }));
export const UsingGivenNumber = showCall('usingGivenNumber', undefined, { kind: 'office-phone', phone: givenNumber(false) });
export const MayUseGivenNumber = showCall('usingGivenNumber', undefined, { kind: 'office-phone', phone: givenNumber(true) });
export const GivenNumberIsKnown = showCall('usingGivenNumber', () => ({ problem: problem('already-enrolled') }), {
  kind: 'office-phone',
  phone: givenNumber(false),
});
export const GivenNumberIsRefused = showCall('usingGivenNumber', refused('number-not-served'), {
  kind: 'office-phone',
  phone: givenNumber(false),
});
export const PlacingCall = showCall('placingCall');
export const PlacingCallTakesLong = showCall({ placingCall: 'long' });
export const PlacingCallToGivenNumber = showCall('placingCall', undefined, { kind: 'office-phone', phone: givenNumber(false) });

export const Ringing = showCall({ inCall: { line: { open: 'ringing' }, again: 'cooling' } });
export const RingingMayCallAgain = showCall({ inCall: { line: { open: 'ringing' }, again: 'ready' } });
export const Answered = showCall({ inCall: { line: { open: 'answered' }, again: 'cooling' } });
export const AnsweredMayCallAgain = showCall({ inCall: { line: { open: 'answered' }, again: 'ready' } });
export const Unanswered = showCall({ inCall: { line: 'unanswered', again: 'cooling' } });
export const UnansweredMayCallAgain = showCall({ inCall: { line: 'unanswered', again: 'ready' } });
export const Engaged = showCall({ inCall: { line: 'engaged', again: 'cooling' } });
export const EngagedMayCallAgain = showCall({ inCall: { line: 'engaged', again: 'ready' } });
export const Declined = showCall({ inCall: { line: 'declined', again: 'cooling' } });
export const DeclinedMayCallAgain = showCall({ inCall: { line: 'declined', again: 'ready' } });
export const NotPutThrough = showCall({ inCall: { line: 'notPutThrough', again: 'cooling' } });
export const NotPutThroughMayCallAgain = showCall({ inCall: { line: 'notPutThrough', again: 'ready' } });
export const Superseded = showCall({ inCall: { line: 'superseded', again: 'cooling' } });
export const SupersededMayCallAgain = showCall({ inCall: { line: 'superseded', again: 'ready' } });
export const OutOfTouch = showCall({ inCall: { line: 'outOfTouch', again: 'cooling' } }, outOfTouch);
export const OutOfTouchMayCallAgain = showCall({ inCall: { line: 'outOfTouch', again: 'ready' } }, outOfTouch);

export const CallingAgain = showCall('callingAgain');
export const CallingAgainTakesLong = showCall({ callingAgain: 'long' });
export const Uncalled = showCall('uncalled', () => ({ problem: problem('delivery-failed') }));
export const UncalledForAWhile = showCall('uncalled', () => ({ problem: problem('unavailable', { wait: 45_000 }) }));
export const Confirming = showCall('confirming');
export const ConfirmingTakesLong = showCall({ confirming: 'long' });
export const CheckingOutcome = showCall('checkingOutcome');
export const CheckingOutcomeTakesLong = showCall({ checkingOutcome: 'long' });
export const Unconfirmed = showCall('unconfirmed', () => ({ problem: problem('timeout') }));
export const UnconfirmedRefused = showCall('unconfirmed', () => ({ problem: problem('not-allowed') }));
