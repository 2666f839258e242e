import type { Meta } from '@storybook/web-components-vite';
import { acting, press } from '../../support/act.js';
import { branded, narrow, twiceAsLarge } from '../../support/around.js';
import * as languages from '../../support/pseudo-languages.js';
import { showRecoveryCodes, type RecoveryScene } from './show-recovery-codes.js';

export default { title: 'Methods/Recovery codes/Awkward' } satisfies Meta;

const rightToLeft: RecoveryScene = { settings: { lang: languages.rightToLeft } };
const longWords: RecoveryScene = { settings: { lang: languages.longWords } };
const set = (codes: readonly string[]): RecoveryScene => ({ secrets: { set: { enrollmentId: 'e1', issuer: 'Contoso', codes } } });
const long = set(Array.from({ length: 5 }, (_, index) => String(index).repeat(64)));
const few = set(['4821 5093']);
const many = set(Array.from({ length: 50 }, (_, index) => String(48_215_093 + 7_777_777 * index).slice(-8)));

const replaces = () => ({ replaces: true });
const endless = () => ({ expiresAt: Infinity });

export const ExplainingNoOtherMethod = showRecoveryCodes({ opening: 'explaining' }, undefined, { hasOthers: false });
export const ExplainingReplacementNarrow = showRecoveryCodes({ opening: 'explaining' }, replaces, { around: narrow });
export const ConfirmingReplacementLongWordsNarrow = showRecoveryCodes({ opening: 'confirmingRenewal' }, replaces, {
  ...longWords,
  around: narrow,
});
export const NeverExpires = showRecoveryCodes({ usable: 'showing' }, endless);
export const Narrow = showRecoveryCodes({ usable: 'showing' }, undefined, { around: narrow });
export const RightToLeft = showRecoveryCodes({ usable: 'showing' }, undefined, rightToLeft);
export const LongWordsNarrow = showRecoveryCodes({ usable: 'unticked' }, replaces, { ...longWords, around: narrow });
export const LongCodes = showRecoveryCodes({ usable: 'showing' }, undefined, long);
export const LongCodesNarrow = showRecoveryCodes({ usable: 'showing' }, undefined, { ...long, around: narrow });
export const OneCode = showRecoveryCodes({ usable: 'showing' }, undefined, few);
export const FiftyCodes = showRecoveryCodes({ usable: 'showing' }, undefined, many);
export const UntickedRightToLeft = showRecoveryCodes({ usable: 'unticked' }, undefined, rightToLeft);
export const Branded = showRecoveryCodes({ usable: 'unticked' }, undefined, { around: branded });
export const TwiceAsLarge = showRecoveryCodes({ usable: 'showing' }, undefined, { around: twiceAsLarge });
export const WithoutShadow = showRecoveryCodes({ usable: 'showing' }, undefined, { settings: { renderIn: 'light' } });
/** Storybook's frame may not write to the clipboard by itself, and says so. */
export const CopyPressed = acting(showRecoveryCodes({ usable: 'showing' }), press('[part="save-action"]'));
