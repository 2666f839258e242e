import type { Meta } from '@storybook/web-components-vite';
import * as languages from '../support/pseudo-languages.js';
import { branded, inDialog, narrow, twiceAsLarge } from '../support/around.js';
import { app, email, inDays, optional, phone, required, review, showPrompt, type PromptScene } from './show-prompt.js';

export default { title: 'Sign-in prompt/Awkward' } satisfies Meta;

const long = { ...app, name: 'The phone that used to be my sister’s and is now in the kitchen' };
const unbroken = { ...phone, id: 'm7', name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk' };
const arabic = { ...phone, id: 'm8', name: 'هاتف العمل الجديد' };
const wanted = [
  { purpose: 'sign-in', count: 4 },
  { purpose: 'password-reset', count: 4 },
] as const;
const dueSoon = { ...optional, wanted, urgency: { type: 'by', dueAt: inDays(3) }, skipsLeft: 2 } as const;
const asked: PromptScene = { prompt: dueSoon, methods: [long, unbroken, arabic] };
const reviewed: PromptScene = { prompt: review, methods: [long, unbroken, arabic, email] };

export const AskingNarrow = showPrompt({ asking: 'current' }, { ...asked, around: narrow });
export const AskingRightToLeft = showPrompt({ asking: 'current' }, { ...asked, lang: languages.rightToLeft });
export const AskingDutch = showPrompt({ asking: 'current' }, { ...asked, lang: 'nl' });
export const AskingLongWordsNarrow = showPrompt({ asking: 'current' }, { ...asked, lang: languages.longWords, around: narrow });
export const AskingTwiceAsLarge = showPrompt({ asking: 'current' }, { ...asked, around: twiceAsLarge });
export const ManyCounted = showPrompt(
  { asking: 'current' },
  {
    prompt: { ...required, wanted: [{ purpose: 'sign-in', count: 12 }] },
    methods: Array.from({ length: 9 }, (_, index) => ({ ...phone, id: `p${index}`, name: `Phone ${index + 1}` })),
  },
);
export const ReviewNarrow = showPrompt({ reviewing: 'current' }, { ...reviewed, around: narrow });
export const ReviewRightToLeft = showPrompt({ reviewing: 'current' }, { ...reviewed, lang: languages.rightToLeft });
export const ReviewDutch = showPrompt({ reviewing: 'current' }, { ...reviewed, lang: 'nl' });
export const ReviewLongWordsNarrow = showPrompt({ reviewing: 'current' }, { ...reviewed, lang: languages.longWords, around: narrow });
export const Branded = showPrompt({ asking: 'current' }, { ...asked, around: branded });
export const InDialog = showPrompt({ asking: 'current' }, { ...asked, appearance: 'plain', around: inDialog });
export const WithoutShadow = showPrompt({ asking: 'current' }, { ...asked, renderIn: 'light' });
export const StuckDutch = showPrompt('stuck', { prompt: required, more: { offers: [] }, lang: 'nl' });
export const SummaryRightToLeft = showPrompt('summary', { methods: [long, arabic], lang: languages.rightToLeft });
