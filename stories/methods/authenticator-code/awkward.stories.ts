import type { Meta } from '@storybook/web-components-vite';
import { app, lifetimes, problem } from '../../fixtures.js';
import { acting, openDetails, press, type } from '../../support/act.js';
import * as languages from '../../support/pseudo-languages.js';
import { branded, narrow, twiceAsLarge, twiceAsLargeOnPhone } from '../../support/around.js';
import { showCode, type MethodScene } from '../../support/show-method.js';

export default { title: 'Methods/Authenticator app: codes/Awkward' } satisfies Meta;

const rightToLeft: MethodScene = { settings: { lang: languages.rightToLeft } };
const longWords: MethodScene = { settings: { lang: languages.longWords } };
const onPhone: MethodScene = { onPhone: true };
const noOtherWay: MethodScene = { hasOthers: false };
const endless = () => ({ expiresAt: Infinity });

export const GettingAppNoOtherMethod = showCode('gettingApp', undefined, noOtherWay);
export const GettingAppNoDownloads = showCode('gettingApp', undefined, { app: { name: 'Contoso Authenticator', downloads: [] } });
export const Enlarged = acting(showCode({ usable: 'scanning' }), press('[part="qr-enlarge"]'));
export const TypedInstead = acting(showCode({ usable: 'scanning' }), openDetails);
export const TypedInsteadNarrow = acting(showCode({ usable: 'scanning' }, undefined, { around: narrow }), openDetails);
export const TypedInsteadRightToLeft = acting(showCode({ usable: 'scanning' }, undefined, rightToLeft), openDetails);
export const ScanningOnPhone = showCode({ usable: 'scanning' }, undefined, onPhone);
export const ScanningOnPhoneNarrow = showCode({ usable: 'scanning' }, undefined, { ...onPhone, around: narrow });
export const ScanningNeverExpires = showCode({ usable: 'scanning' }, endless);
export const ScanningNarrow = showCode({ usable: 'scanning' }, undefined, { around: narrow });
export const ScanningRightToLeft = showCode({ usable: 'scanning' }, undefined, rightToLeft);
export const ScanningLongWordsNarrow = showCode({ usable: 'scanning' }, undefined, { ...longWords, around: narrow });
export const ConfirmingRenewalNarrow = showCode({ usable: 'confirmingRenewal' }, undefined, { around: narrow });

const longIssuer = { ...app, name: 'Konstantinopolitanska & Zonen Vermogensbeheer Internationaal Authenticator' };
const longIssuerOnPhone: MethodScene = { app: longIssuer, around: twiceAsLargeOnPhone };
export const GettingAppLongIssuerOnPhone = showCode('gettingApp', undefined, longIssuerOnPhone);
export const SettingUpAccountLongIssuerOnPhone = showCode('settingUpAccount', undefined, longIssuerOnPhone);
export const TypedInsteadLongIssuerOnPhone = acting(showCode({ usable: 'scanning' }, undefined, longIssuerOnPhone), openDetails);

const wrong = () => ({ problem: problem('code-rejected', { attemptsLeft: 1 }), wrongCodes: 4 });
export const CodeTyped = acting(showCode({ usable: 'enteringCode' }), type('123 456'));
export const EightDigitsNarrow = acting(
  showCode({ usable: 'enteringCode' }, () => ({ digits: 8 }), { around: narrow }),
  type('1234 5678'),
);
export const WrongCodeRightToLeft = acting(showCode({ usable: 'enteringCode' }, wrong, rightToLeft), type('123 456'));
export const WrongCodeLongWordsNarrow = acting(
  showCode({ usable: 'enteringCode' }, wrong, { ...longWords, around: narrow }),
  type('123 456'),
);
export const LockedOutNarrow = showCode({ usable: 'lockedOut' }, () => ({ lockedUntil: lifetimes.lockout() }), {
  around: narrow,
});
export const ScanningBranded = showCode({ usable: 'scanning' }, undefined, { around: branded });
export const ScanningTwiceAsLarge = showCode({ usable: 'scanning' }, undefined, { around: twiceAsLarge });
export const WrongCodeTwiceAsLarge = acting(showCode({ usable: 'enteringCode' }, wrong, { around: twiceAsLarge }), type('123 456'));
export const WithoutShadow = showCode({ usable: 'scanning' }, undefined, { settings: { renderIn: 'light' } });
