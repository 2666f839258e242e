import type { Meta } from '@storybook/web-components-vite';
import { branded, narrow, twiceAsLarge } from '../../support/around.js';
import * as languages from '../../support/pseudo-languages.js';
import { problem } from '../../fixtures.js';
import { givenNumber, showCall, typedNumber, type CallScene } from './show-phone-call.js';

export default { title: 'Methods/Phone call/Awkward' } satisfies Meta;

const rightToLeft: CallScene = { settings: { lang: languages.rightToLeft } };
const longWords: CallScene = { settings: { lang: languages.longWords } };
const office: CallScene = { kind: 'office-phone', phone: givenNumber(true) };
const ringing = { inCall: { line: { open: 'ringing' }, again: 'cooling' } } as const;
const answered = { inCall: { line: { open: 'answered' }, again: 'cooling' } } as const;
const declined = { inCall: { line: 'declined', again: 'cooling' } } as const;
const twoFlaws = () => ({ flaws: { number: 'too-long', extension: 'too-long' } }) as const;
const longNumber: CallScene = { secrets: { calling: '+1234 ••••••••••••••••••••••••••••89, 1234567890' } };

export const EnteringNumberRightToLeft = showCall('enteringNumber', undefined, rightToLeft);
export const EnteringOfficeNumberLongWordsNarrow = showCall('enteringNumber', twoFlaws, {
  ...longWords,
  ...typedNumber('020 123 4567 1234 5678', { extension: '123456789012' }),
  kind: 'office-phone',
  around: narrow,
});
export const EnteringNumberFewCountries = showCall('enteringNumber', undefined, {
  ...typedNumber('0470 12 34 56', { country: 'BE' }),
  phone: { countries: ['NL', 'BE', 'DE'] },
});
export const EnteringNumberOneCountry = showCall('enteringNumber', undefined, {
  ...typedNumber('621 123 456', { country: 'LU' }),
  phone: { country: 'LU', countries: ['LU'] },
});
export const EnteringNumberNoOtherWay = showCall('enteringNumber', undefined, { hasOthers: false });
export const EnteringNumberTwiceAsLarge = showCall('enteringNumber', undefined, { around: twiceAsLarge });
export const UsingGivenNumberRightToLeft = showCall('usingGivenNumber', undefined, { ...rightToLeft, ...office });
export const UsingGivenNumberNarrow = showCall('usingGivenNumber', undefined, { ...office, around: narrow });
export const RingingAtGivenNumber = showCall(ringing, undefined, { kind: 'office-phone', phone: givenNumber(false) });
export const RingingNarrow = showCall(ringing, undefined, { around: narrow });
export const RingingRightToLeft = showCall(ringing, undefined, rightToLeft);
export const RingingLongWordsNarrow = showCall(ringing, undefined, { ...longWords, around: narrow });
export const RingingLongNumberNarrow = showCall(ringing, undefined, { ...longNumber, around: narrow });
export const RingingBranded = showCall(ringing, undefined, { around: branded });
export const AnsweredNarrow = showCall(answered, undefined, { around: narrow });
export const AnsweredRightToLeft = showCall(answered, undefined, rightToLeft);
export const AnsweredTwiceAsLarge = showCall(answered, undefined, { around: twiceAsLarge });
export const DeclinedLongWordsNarrow = showCall(declined, undefined, { ...longWords, around: narrow });
export const OutOfTouchRightToLeft = showCall(
  { inCall: { line: 'outOfTouch', again: 'cooling' } },
  () => ({ problem: problem('network') }),
  rightToLeft,
);
