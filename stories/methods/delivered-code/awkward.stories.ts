import type { Meta } from '@storybook/web-components-vite';
import { lifetimes, problem } from '../../fixtures.js';
import { acting, type } from '../../support/act.js';
import { branded, narrow, twiceAsLarge } from '../../support/around.js';
import * as languages from '../../support/pseudo-languages.js';
import { givenNumber, showDelivery, typedAddress, typedNumber, typedWithoutCountry, type DeliveryScene } from './show-delivered-code.js';

export default { title: 'Methods/Text message and email/Awkward' } satisfies Meta;

const rightToLeft: DeliveryScene = { settings: { lang: languages.rightToLeft } };
const longWords: DeliveryScene = { settings: { lang: languages.longWords } };
const inDutch: DeliveryScene = { settings: { lang: 'nl' } };
const email: DeliveryScene = { kind: 'email' };

const cooling = { awaitingCode: { resend: 'cooling', message: 'listening' } } as const;
const wrong = () => ({ problem: problem('code-rejected', { attemptsLeft: 1 }) });
const manyWays = () => ({ otherChannels: ['voice', 'whatsapp'] as const });
const longAddress = { address: '', sentTo: `${'alexandria.'.repeat(10)}@${'long-domain.'.repeat(10)}example` };

export const EnteringNumberNarrow = showDelivery('enteringDestination', undefined, { around: narrow });
export const EnteringNumberRightToLeft = showDelivery('enteringDestination', undefined, rightToLeft);
export const EnteringNumberInDutch = showDelivery('enteringDestination', undefined, inDutch);
export const EnteringNumberTwiceAsLarge = showDelivery('enteringDestination', undefined, { around: twiceAsLarge });
export const EnteringNumberBranded = showDelivery('enteringDestination', undefined, { around: branded });
export const EnteringNumberNoOtherMethod = showDelivery('enteringDestination', undefined, { hasOthers: false });
export const FewCountries = showDelivery('enteringDestination', undefined, {
  secrets: { number: { number: '0470 12 34 56', country: 'BE' } },
  offer: { phone: { countries: ['NL', 'BE', 'DE'] } },
});
export const NoHomeCountry = showDelivery('enteringDestination', undefined, { secrets: {}, offer: { phone: { countries: ['BE', 'DE'] } } });
export const NumberTooShortLongWordsNarrow = showDelivery('enteringDestination', () => ({ destinationFlaw: 'too-short' }), {
  ...longWords,
  ...typedNumber('06 1234'),
  around: narrow,
});
export const NoCountryRightToLeft = showDelivery('enteringDestination', () => ({ destinationFlaw: 'no-country' }), {
  ...rightToLeft,
  ...typedWithoutCountry('06 1234 5678'),
});
export const UsingGivenRightToLeft = showDelivery('usingGiven', undefined, { ...rightToLeft, offer: givenNumber(true) });
export const WorkAddressRightToLeft = showDelivery('enteringDestination', () => ({ destinationFlaw: 'work-address' }), {
  ...typedAddress('alex@contoso.example'),
  ...rightToLeft,
});
export const WorkAddressNarrow = showDelivery('enteringDestination', () => ({ destinationFlaw: 'work-address' }), {
  ...typedAddress('alex@contoso.example'),
  around: narrow,
});

export const CodeTyped = acting(showDelivery(cooling), type('123 456'));
export const AwaitingCodeNarrow = showDelivery(cooling, manyWays, { around: narrow });
export const AwaitingCodeRightToLeft = showDelivery(cooling, manyWays, rightToLeft);
export const AwaitingCodeInDutch = showDelivery(cooling, manyWays, inDutch);
export const AwaitingEmailLongAddress = showDelivery(cooling, undefined, { ...email, secrets: longAddress, around: narrow });
export const AwaitingCodeNeverExpires = showDelivery(cooling, () => ({ expiresAt: Infinity }));
export const AwaitingCodeNoOtherWay = showDelivery(cooling, () => ({ otherChannels: [] }), { hasOthers: false });
export const WrongCodeLongWordsNarrow = acting(showDelivery(cooling, wrong, { ...longWords, around: narrow }), type('123 456'));
export const WrongCodeTwiceAsLarge = acting(showDelivery(cooling, wrong, { around: twiceAsLarge }), type('123 456'));
export const LockedOutNarrow = showDelivery('lockedOut', () => ({ lockedUntil: lifetimes.lockout() }), { around: narrow });
export const WithoutShadow = showDelivery(cooling, undefined, { settings: { renderIn: 'light' } });
