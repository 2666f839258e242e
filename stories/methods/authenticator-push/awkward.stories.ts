import type { Meta } from '@storybook/web-components-vite';
import { app, secrets } from '../../fixtures.js';
import { acting, openDetails } from '../../support/act.js';
import * as languages from '../../support/pseudo-languages.js';
import { branded, narrow, twiceAsLarge, twiceAsLargeOnPhone } from '../../support/around.js';
import { showPush, type MethodScene } from '../../support/show-method.js';

export default { title: 'Methods/Authenticator app: notifications/Awkward' } satisfies Meta;

const rightToLeft: MethodScene = { settings: { lang: languages.rightToLeft } };
const longWords: MethodScene = { settings: { lang: languages.longWords } };
const longIssuer = { ...app, name: 'Konstantinopolitanska & Zonen Vermogensbeheer Internationaal Authenticator' };
const waiting = { testing: { answer: 'waiting', resend: 'cooling' } } as const;
const longNumber: MethodScene = { secrets: { ...secrets.push, number: 'K7Q4M9PX' } };

export const GettingAppLongIssuer = showPush('gettingApp', undefined, { app: longIssuer });
const longIssuerOnPhone: MethodScene = { app: longIssuer, around: twiceAsLargeOnPhone };
export const GettingAppLongIssuerOnPhone = showPush('gettingApp', undefined, longIssuerOnPhone);
export const SettingUpAccountLongIssuerOnPhone = showPush('settingUpAccount', undefined, longIssuerOnPhone);
export const TypedInsteadLongIssuerOnPhone = acting(showPush({ linking: 'scanning' }, undefined, longIssuerOnPhone), openDetails);
export const TestingLongIssuerOnPhone = showPush(waiting, undefined, longIssuerOnPhone);
export const GettingAppLongIssuerNarrow = showPush('gettingApp', undefined, { app: longIssuer, around: narrow });
export const GettingAppNoOtherWay = showPush('gettingApp', undefined, { hasOthers: false, hasCodes: false });
export const GettingAppRightToLeft = showPush('gettingApp', undefined, rightToLeft);
export const SettingUpAccountRightToLeft = showPush('settingUpAccount', undefined, rightToLeft);
export const SettingUpAccountLongWordsNarrow = showPush('settingUpAccount', undefined, { ...longWords, around: narrow });
export const TypedInstead = acting(showPush({ linking: 'scanning' }), openDetails);
export const TypedInsteadNarrow = acting(showPush({ linking: 'scanning' }, undefined, { around: narrow }), openDetails);
export const AwaitingAppOnPhone = showPush({ linking: 'awaitingApp' }, undefined, { onPhone: true });
export const ConnectedUnknownDevice = showPush('connected', () => ({ device: null }));
export const WaitingNarrow = showPush(waiting, undefined, { around: narrow });
export const WaitingRightToLeft = showPush(waiting, undefined, rightToLeft);
export const WaitingLongWordsNarrow = showPush(waiting, undefined, { ...longWords, around: narrow });
export const WaitingLongNumber = showPush(waiting, undefined, longNumber);
export const WaitingLongNumberNarrow = showPush(waiting, undefined, { ...longNumber, around: narrow });
export const WaitingBranded = showPush(waiting, undefined, { around: branded });
export const WaitingTwiceAsLarge = showPush(waiting, undefined, { around: twiceAsLarge });
export const UnreachableRightToLeft = showPush({ testing: { answer: 'unreachable', resend: 'cooling' } }, undefined, rightToLeft);
export const DeniedLongWordsNarrow = showPush({ testing: { answer: 'denied', resend: 'cooling' } }, undefined, {
  ...longWords,
  around: narrow,
});
