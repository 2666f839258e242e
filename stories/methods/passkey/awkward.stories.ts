import type { Meta } from '@storybook/web-components-vite';
import { problem } from '../../fixtures.js';
import { branded, narrow, twiceAsLarge } from '../../support/around.js';
import * as languages from '../../support/pseudo-languages.js';
import { showKey, showPasskey, type PasskeyScene } from './show-passkey.js';

export default { title: 'Methods/Passkey/Awkward' } satisfies Meta;

const rightToLeft: PasskeyScene = { settings: { lang: languages.rightToLeft } };
const longWords: PasskeyScene = { settings: { lang: languages.longWords }, around: narrow };
const ready = { explaining: 'ready' } as const;

export const ReadyNoOtherMethod = showPasskey(ready, undefined, { hasOthers: false });
export const ReadyNarrow = showPasskey(ready, () => ({ lacksKeeper: true }), { around: narrow });
export const ReadyRightToLeft = showPasskey(ready, undefined, rightToLeft);
export const ReadyLongWordsNarrow = showPasskey(ready, undefined, longWords);
export const ReadyTwiceAsLarge = showPasskey(ready, undefined, { around: twiceAsLarge });
export const ReadyBranded = showPasskey(ready, undefined, { around: branded });
export const ReadyWithoutShadow = showPasskey(ready, undefined, { settings: { renderIn: 'light' } });
export const KeyReadyNarrow = showKey(ready, undefined, { around: narrow });
export const KeyReadyRightToLeft = showKey(ready, undefined, rightToLeft);
export const KeyReadyLongWordsNarrow = showKey(ready, undefined, longWords);
export const CreatingNarrow = showPasskey('creating', undefined, { around: narrow });
export const CreatingRightToLeft = showPasskey('creating', undefined, rightToLeft);
export const NotCompletedRightToLeft = showPasskey({ notCompleted: 'ready' }, undefined, rightToLeft);
export const NotCompletedLongWordsNarrow = showPasskey({ notCompleted: 'ready' }, undefined, longWords);
export const ImpossibleNoOtherMethod = showPasskey('impossible', () => ({ obstacle: 'frame' }), { hasOthers: false });
export const ImpossibleNarrow = showPasskey('impossible', () => ({ obstacle: 'address' }), { around: narrow });
export const RefusedLongWordsNarrow = showPasskey('refused', () => ({ problem: problem('code-rejected') }), longWords);
export const UnconfirmedTwiceAsLarge = showKey('unconfirmed', () => ({ problem: problem('unavailable') }), { around: twiceAsLarge });
