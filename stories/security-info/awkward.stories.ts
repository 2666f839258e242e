import type { Meta } from '@storybook/web-components-vite';
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import type { SecurityInfo } from '../../src/contract/security-info.js';
import type { Notice } from '../../src/security-info/change.js';
import { branded, inDialog, narrow, twiceAsLarge } from '../support/around.js';
import * as languages from '../support/pseudo-languages.js';
import { showChange, showPage, type PageScene } from '../support/show-page.js';
import { account, having, method } from './account.js';

export default { title: 'Security info/Awkward' } satisfies Meta;

const listing = (info: SecurityInfo, scene: PageScene = {}) => showPage({ listing: 'current' }, { context: () => ({ info }), ...scene });
const told = (notice: Notice, info = account) => showPage({ listing: 'current' }, { context: () => ({ notice, info }) });
const rightToLeft: PageScene = { settings: { lang: languages.rightToLeft } };
const longWords: PageScene = { settings: { lang: languages.longWords }, around: narrow };
const dutch: PageScene = { settings: { lang: 'nl' } };
const longName = 'The phone that used to be my sister’s and is now in the kitchen';
const [app, ...others] = account.methods;
const left = having(...others);
const withoutApp = { ...left, defaultSignIn: { ...left.defaultSignIn!, current: 'phone-text' } };

export const Empty = listing(having());
export const EmptyNothingToAdd = listing({ ...having(), offers: [] });
export const RowsOnly = listing(
  having(
    method('pass', 'temporary-access-pass', { expiresAt: '2099-11-29T10:00:00Z' }),
    method('token', 'hardware-token', { name: 'Blue token', detail: 'SN 00912' }),
    method('pigeon', 'carrier-pigeon', { detail: 'Gerrit' }),
  ),
);
export const OnlyATemporaryPass = listing(having(method('pass', 'temporary-access-pass', { expiresAt: '2099-11-29T10:00:00Z' })));
export const NotUsable = listing(
  having(
    method('app', 'authenticator-code', { name: 'Old phone', unusable: 'renewal-needed' }),
    method('call', 'phone-call', { detail: '+31 6 •••• ••78', unusable: 'not-allowed' }),
    method('pass', 'temporary-access-pass', { unusable: 'expired', expiresAt: '2026-03-03T10:00:00Z' }),
  ),
);
export const Many = listing(
  having(...Array.from({ length: 100 }, (_, index) => method(`m${index}`, 'app-password', { name: `Mail ${index + 1}` }))),
);
export const SameName = listing(
  having(method('a', 'authenticator-push', { name: 'Pixel 9' }), method('b', 'authenticator-code', { name: 'Pixel 9' })),
);
export const ReadOnly = listing({ ...account, readOnly: true });
export const Offline = listing(account, { online: false });
export const DefaultComputed = listing({ ...account, defaultSignIn: { ...account.defaultSignIn!, changeable: false } });
export const NoDefault = listing({ ...account, defaultSignIn: { current: null, options: [], changeable: true } });
export const NothingCanBeChanged = listing(account, {
  adapter: { loadSecurityInfo: call => createDemoAdapter().loadSecurityInfo(call) },
});

export const Removed = told({ type: 'removed', method: app!, newDefault: 'phone-text', notifiedVia: 'a••••@home.example' }, withoutApp);
export const RemovedSecurityKey = told({ type: 'removed', method: method('k', 'security-key', { name: 'Blue key' }) });
export const DefaultChanged = told(
  { type: 'default-changed', option: 'app-code', notifiedVia: 'a••••@home.example' },
  { ...account, defaultSignIn: { ...account.defaultSignIn!, current: 'app-code' } },
);
export const Renamed = told(
  { type: 'renamed', method: app!, name: 'Work phone' },
  { ...account, methods: [{ ...app!, name: 'Work phone' }, ...others] },
);
export const SignedOutElsewhere = told({ type: 'signed-out', ended: 2 });
export const Reported = told({ type: 'reported', method: app! });
export const Gone = told({ type: 'gone', method: app! }, withoutApp);

export const LongNames = listing(
  having({ ...app!, name: longName, detail: longName }, { ...app!, id: 'b', name: longName.replaceAll(' ', '') }),
);
export const LongNamesNarrow = listing(having({ ...app!, name: longName }, { ...app!, id: 'b', name: longName.replaceAll(' ', '') }), {
  around: narrow,
});
/** As long as a name may be, with nothing to break it at. */
const longestName = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbea'.slice(0, 64);
export const LongestName = listing(having({ ...app!, name: longestName }));
export const LongestNameNarrow = listing(having({ ...app!, name: longestName }), { around: narrow });
export const OfflineNarrow = listing(account, { online: false, around: narrow });
export const Slow = showPage({ loading: 'long' }, { context: () => ({ info: null }), around: narrow });
const full = account.offers.map(offer => ({ ...offer, availability: { type: 'limit-reached', limit: 5 } as const }));
export const LimitReached = listing({ ...account, offers: full });
export const ArabicName = listing(having({ ...app!, name: 'هاتف العمل الجديد' }));
export const ListingNarrow = listing(account, { around: narrow });
export const ListingRightToLeft = listing(account, rightToLeft);
export const ListingDutch = listing(account, dutch);
export const ListingLongWordsNarrow = listing(account, longWords);
export const RemovalRightToLeft = showChange('removal', 'asking', undefined, rightToLeft);
export const RemovalDutch = showChange('removal', 'asking', undefined, dutch);
export const DefaultRightToLeft = showChange('default', 'asking', undefined, rightToLeft);
export const RemovalLongName = showChange('removal', 'asking', () => ({ info: having({ ...app!, name: longName }) }));
export const TwiceAsLarge = listing(account, { around: twiceAsLarge });
export const Branded = listing(account, { around: branded });
export const InDialog = listing(account, { settings: { appearance: 'plain', headingLevel: 3 }, around: inDialog });
export const WithoutShadow = listing(account, { settings: { renderIn: 'light' } });
export const DarkOnAnyPage = listing(account, { settings: { theme: 'dark' } });
