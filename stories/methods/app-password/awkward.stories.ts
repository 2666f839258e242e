import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { branded, narrow, twiceAsLarge } from '../../support/around.js';
import * as languages from '../../support/pseudo-languages.js';
import { showAppPassword, type AppPasswordScene } from './show-app-password.js';

export default { title: 'Methods/App password/Awkward' } satisfies Meta;

const rightToLeft: AppPasswordScene = { settings: { lang: languages.rightToLeft } };
const longWords: AppPasswordScene = { settings: { lang: languages.longWords } };
const taken = () => ({ problem: problem('duplicate-name') });
const long: AppPasswordScene = { secrets: { password: 'kq7xv2mh9tzrw4pb'.repeat(8), madeFor: 'x'.repeat(64) } };
const longGroups: AppPasswordScene = { secrets: { password: 'kq7xv2mh9tzrw4pb'.repeat(4).replace(/.{40}/g, '$& ') } };

export const NamingNoOtherMethod = showAppPassword({ opening: 'naming' }, undefined, { hasOthers: false, secrets: { name: '' } });
export const NamingNarrow = showAppPassword({ opening: 'naming' }, taken, { around: narrow });
export const NamingRightToLeft = showAppPassword({ opening: 'naming' }, taken, rightToLeft);
export const NamingLongWordsNarrow = showAppPassword({ opening: 'naming' }, taken, { ...longWords, around: narrow });
export const NeverExpires = showAppPassword({ usable: 'showing' }, () => ({ expiresAt: Infinity }));
export const Narrow = showAppPassword({ usable: 'showing' }, undefined, { around: narrow });
export const RightToLeft = showAppPassword({ usable: 'showing' }, undefined, rightToLeft);
export const LongWordsNarrow = showAppPassword({ usable: 'unticked' }, undefined, { ...longWords, around: narrow });
export const LongPassword = showAppPassword({ usable: 'showing' }, undefined, long);
export const LongPasswordNarrow = showAppPassword({ usable: 'showing' }, undefined, { ...long, around: narrow });
export const LongGroupsNarrow = showAppPassword({ usable: 'showing' }, undefined, { ...longGroups, around: narrow });
export const NameFromRightToLeft = showAppPassword({ usable: 'showing' }, undefined, { secrets: { madeFor: 'דואר במחשב' } });
export const Branded = showAppPassword({ usable: 'showing' }, undefined, { around: branded });
export const TwiceAsLarge = showAppPassword({ usable: 'showing' }, undefined, { around: twiceAsLarge });
export const WithoutShadow = showAppPassword({ usable: 'showing' }, undefined, { settings: { renderIn: 'light' } });
