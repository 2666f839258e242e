import { registerLanguage } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import type { Language } from '../../src/locales/messages.js';
import { nl } from '../../src/locales/nl.js';
import { pseudo, pseudoRtl } from '../../src/locales/pseudo.js';
import { isKnown, otherLanguages } from '../../src/locales/other-languages.js';
import { loadMessages } from '../../src/locales/registry.js';
import { wordings } from './wordings/index.js';

const refuse = (): Promise<Language> => Promise.reject(new Error('The file is not there.'));

describe('the languages', () => {
  afterEach(() => registerLanguage('en', () => Promise.resolve(en)));

  it.for([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['nl', 'nl'],
    ['NL', 'nl'],
    ['nl-BE', 'nl'],
    ['nl_BE', 'nl'],
    ['nl-Latn-BE-x-home', 'nl'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['ar-EG', 'ar-u-nu-latn'],
  ] as const)('serve %s by %s', async ([asked, lang]) => {
    expect(isKnown(asked)).toBe(true);
    expect((await loadMessages(asked)).lang).toBe(lang);
  });

  it.for(['xx', '', 'nld', 'n', 'not a tag', '-', '_', '__proto__'])('answer in English to "%s", which they do not know', async asked => {
    expect(isKnown(asked)).toBe(false);
    expect(await loadMessages(asked)).toBe(en);
  });

  it('are all there are texts in', async () => {
    const loaded = await Promise.all([...otherLanguages.values()].map(load => load()));
    expect(new Set([en, ...loaded])).toEqual(new Set(wordings.map(({ language }) => language)));
  });

  it('know neither pseudo-language before a page asks for it', async () => {
    expect((await loadMessages(pseudo.lang)).lang).toBe('en');
    expect((await loadMessages(pseudoRtl.lang)).lang).toBe('ar-u-nu-latn');
  });

  it('can be added to, with the nearest tag first', async () => {
    registerLanguage('qaa', () => Promise.resolve(pseudo));
    registerLanguage('qaa-Arab', () => Promise.resolve(pseudoRtl));

    expect(await loadMessages('qaa-NL')).toBe(pseudo);
    expect(await loadMessages('QAA-arab-NL')).toBe(pseudoRtl);
  });

  it('let a page change one text and keep the others', async () => {
    registerLanguage('en', async () => ({ ...en, common: { ...en.common, cancel: 'Stop' } }));

    const { common, wizard } = await loadMessages('en-US');

    expect(common.cancel).toBe('Stop');
    expect(common.back).toBe('Back');
    expect(wizard).toBe(en.wizard);
  });

  it('let a page change one text of a method', async () => {
    registerLanguage('en', async () => ({ ...en, authenticator: async () => ({ ...(await en.authenticator()), theApp: 'Nod' }) }));

    const texts = await (await loadMessages('en')).authenticator();

    expect(texts.theApp).toBe('Nod');
    expect(texts.cannotScan).toBe('Can’t scan?');
  });

  it('answer in the English of the page where a language cannot be loaded', async () => {
    const own = { ...en };
    registerLanguage('qab', refuse);
    registerLanguage('en', () => Promise.resolve(own));

    expect(await loadMessages('qab')).toBe(own);
  });

  it('answer in our English where that of the page cannot be loaded', async () => {
    registerLanguage('en', refuse);

    expect(await loadMessages('en')).toBe(en);
    expect(await loadMessages('xx')).toBe(en);
  });

  it('answer in English where a page throws at once, or gives nothing', async () => {
    registerLanguage('qac', () => {
      throw new Error('The page is broken.');
    });
    registerLanguage('qad', () => Promise.resolve(undefined as unknown as Language));

    expect(await loadMessages('qac')).toBe(en);
    expect(await loadMessages('qad')).toBe(en);
  });

  it('are fetched anew after they could not be', async () => {
    let tries = 0;
    registerLanguage('qae', () => (++tries === 1 ? refuse() : Promise.resolve(nl)));

    expect(await loadMessages('qae')).toBe(en);
    expect(await loadMessages('qae')).toBe(nl);
  });
});
