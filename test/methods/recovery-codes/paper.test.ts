import { wholeMessages, type Language } from '../../../src/locales/messages.js';
import { en } from '../../../src/locales/en.js';
import { nl } from '../../../src/locales/nl.js';
import { paperFor } from '../../../src/methods/recovery-codes/paper.js';

async function paperIn(language: Language) {
  const later = await language.later();
  const messages = wholeMessages(language, later);
  return paperFor({ texts: await later.methods.recoveryCodes(), messages }, 'Contoso & Co', 'alex@contoso.example');
}

describe('the paper with recovery codes', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 7, 23, 59), toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  it('says what they are for, whose they are, and from when', async () => {
    expect(await paperIn(en)).toEqual({
      lang: 'en',
      direction: 'ltr',
      fileName: 'contoso-co-recovery-codes-2026-11-07.txt',
      heading: 'Recovery codes for \u2068Contoso & Co\u2069',
      about: ['Account: \u2068alex@contoso.example\u2069', 'Made on November 7, 2026', 'Each code works once.'],
    });
  });

  it('says so in the language of the page', async () => {
    const { fileName, about } = await paperIn(nl);

    expect(fileName).toBe('contoso-co-herstelcodes-2026-11-07.txt');
    expect(about).toContain('Gemaakt op 7 november 2026');
  });
});
