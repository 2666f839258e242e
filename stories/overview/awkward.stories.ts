import type { Meta } from '@storybook/web-components-vite';
import { info, problem } from '../fixtures.js';
import * as languages from '../support/pseudo-languages.js';
import { branded, narrow, twiceAsLarge } from '../support/around.js';
import { app, inDays, optional, phone } from '../sign-in-prompt/show-prompt.js';
import { showOverview } from './show-overview.js';

export default { title: 'Overview/Awkward' } satisfies Meta;

const showing = { showing: 'current' } as const;
const long = { ...app, name: 'The phone that used to be my sister’s and is now in the kitchen' };
const unbroken = { ...phone, id: 'm7', name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk' };
const arabic = { ...phone, id: 'm8', name: 'هاتف العمل الجديد' };
const known = () => ({
  info: { ...info, methods: [long, unbroken, arabic], prompt: { ...optional, urgency: { type: 'by', dueAt: inDays(3) } as const } },
});

export const Narrow = showOverview(showing, known, { around: narrow });
export const RightToLeft = showOverview(showing, known, { lang: languages.rightToLeft });
export const Dutch = showOverview(showing, known, { lang: 'nl' });
export const LongWordsNarrow = showOverview(showing, known, { lang: languages.longWords, around: narrow });
export const TwiceAsLarge = showOverview(showing, known, { around: twiceAsLarge });
export const Branded = showOverview(showing, known, { around: branded });
export const Plain = showOverview(showing, known, { appearance: 'plain' });
export const UnavailableDutch = showOverview('unavailable', () => ({ problem: problem('network') }), { lang: 'nl' });
