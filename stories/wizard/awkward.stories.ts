import type { Meta } from '@storybook/web-components-vite';
import { info, problem, result } from '../fixtures.js';
import * as languages from '../support/pseudo-languages.js';
import { branded, inDialog, narrow, twiceAsLarge } from '../support/around.js';
import { showWizard, type ContextOf, type Scene } from '../support/show-wizard.js';
import type { wizardMachine } from '../../src/wizard/wizard-machine.js';

export default { title: 'Wizard/Awkward' } satisfies Meta;

const rightToLeft: Scene = { settings: { lang: languages.rightToLeft } };
const longWords: Scene = { settings: { lang: languages.longWords } };
const dutch: Scene = { settings: { lang: 'nl' } };

const named =
  (name: string, account = info.account): ContextOf<typeof wizardMachine> =>
  () => {
    const { method, ...rest } = result('authenticator-push');
    const mine = { ...method, name };
    return { kind: 'authenticator-push', info: { ...info, account, methods: [mine] }, result: { ...rest, method: mine } };
  };
const longName = named('The phone that used to be my sister’s and is now in the kitchen');
const arabicName = named('هاتف العمل الجديد');
const longAccount = 'maximiliana.konstantinopolitanska-van-der-weijden@research.subsidiary.contoso.example';

export const LongAccount = showWizard('choosing', () => ({ info: { ...info, account: longAccount } }));
export const LongAccountNarrow = showWizard('choosing', () => ({ info: { ...info, account: longAccount } }), { around: narrow });
export const LongName = showWizard({ enrolled: 'showing' }, longName);
export const LongNameNarrow = showWizard({ enrolled: 'showing' }, longName, { around: narrow });
/** As long as a name may be, with nothing to break it at. */
const longestName = named('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbea'.slice(0, 64));
export const LongestName = showWizard({ enrolled: 'showing' }, longestName);
export const LongestNameNarrow = showWizard({ enrolled: 'showing' }, longestName, { around: narrow });
export const ArabicName = showWizard({ enrolled: 'showing' }, arabicName);
export const NothingToldOfIt = showWizard({ enrolled: 'showing' }, () => {
  const { method } = result('authenticator-code');
  return { result: { method: { id: method.id, kind: method.kind, name: null, usableFor: [] }, becameDefault: false } };
});

export const ChoosingRightToLeft = showWizard('choosing', undefined, rightToLeft);
export const EnrolledRightToLeft = showWizard({ enrolled: 'showing' }, longName, rightToLeft);
export const UnavailableRightToLeft = showWizard('unavailable', () => ({ problem: problem('network') }), rightToLeft);
export const ChoosingDutch = showWizard('choosing', undefined, dutch);
export const EnrolledDutch = showWizard({ enrolled: 'showing' }, longName, dutch);
export const ChoosingLongWordsNarrow = showWizard('choosing', undefined, { ...longWords, around: narrow });
export const EnrolledLongWordsNarrow = showWizard({ enrolled: 'showing' }, longName, { ...longWords, around: narrow });

export const Branded = showWizard('choosing', undefined, { around: branded });
export const TwiceAsLarge = showWizard({ enrolled: 'showing' }, longName, { around: twiceAsLarge });
export const OfflineNarrow = showWizard('unavailable', () => ({ problem: problem('network') }), { around: narrow });
export const SlowNarrow = showWizard({ loading: 'long' }, undefined, { around: narrow });
export const LimitReachedNarrow = showWizard(
  'choosing',
  () => ({ info: { ...info, offers: info.offers.map(offer => ({ ...offer, availability: { type: 'limit-reached', limit: 5 } })) } }),
  { around: narrow },
);
export const InDialog = showWizard('choosing', undefined, { settings: { appearance: 'plain', headingLevel: 3 }, around: inDialog });
export const WithoutShadow = showWizard({ enrolled: 'showing' }, arabicName, { settings: { renderIn: 'light' } });
export const DarkOnAnyPage = showWizard('choosing', undefined, { settings: { theme: 'dark' } });
export const LightOnAnyPage = showWizard('choosing', undefined, { settings: { theme: 'light' } });
