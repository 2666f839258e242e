import { createMachine } from 'xstate';
import { createDemoAdapter } from '../../src/adapters/demo/index.js';
import type { EnrollmentMethod, MethodSetting } from '../../src/methods/method.js';
import { allowConsole } from '../support/fail-on-console.js';
import { useFakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { openWizard } from '../support/wizard-harness.js';
import { screen } from '../../src/ui/screen.js';

/** A method that does nothing but remember what it is told. */
async function openProbe(lang: string) {
  const told: MethodSetting[] = [];
  const heard: string[] = [];
  const machine = createMachine({
    id: 'probe',
    initial: 'standing',
    states: { standing: { on: { 'language.changed': { actions: ({ event }) => heard.push(String(event['language'])) } } } },
  });
  const probe: EnrollmentMethod = {
    kinds: ['passkey'],
    elements: {},
    styles: [],
    begin(setting) {
      told.push(setting);
      const view = () => screen({ heading: 'Probe', level: 2, body: '' });
      return { machine, steps: () => [], view, release: () => undefined };
    },
  };
  const adapter = createDemoAdapter({
    offers: [{ kind: 'passkey', availability: { type: 'available' }, usableFor: ['sign-in'], phone: { country: 'nl' } }],
  });
  const wizard = await openWizard({ adapter, set: { method: 'passkey', lang, methods: { passkey: async () => probe } } });
  await wizard.shows('Probe');
  return { wizard, told, heard };
}

describe('a method', () => {
  useFakeClock();

  it('is told the language of the page, which may say more than the texts', async () => {
    const { told } = await openProbe('nl-BE');

    expect(told.map(({ language }) => language)).toEqual(['nl-BE']);
  });

  it.for([
    ['pt_BR', 'pt-BR'],
    ['not a tag!', 'en'],
  ] as const)('is told a language that others can read, of a page that says "%s"', async ([lang, language]) => {
    allowConsole(/`lang`/);

    const { told } = await openProbe(lang);

    expect(told[0]?.language).toBe(language);
  });

  it('is told when another language is spoken', async () => {
    const { wizard, heard } = await openProbe('en');
    expect(heard).toEqual([]);

    wizard.element.lang = 'nl';

    await until(() => expect(heard).toEqual(['nl']));
  });

  it('is given its offer without what cannot be read of it', async () => {
    const { told } = await openProbe('en');

    expect(told[0]?.offer).toMatchObject({ kind: 'passkey', phone: {} });
    expect(told[0]?.offer.phone).not.toHaveProperty('country');
  });
});
