import { regionOf } from '../../src/browser/region-of.js';

describe('regionOf', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['nl-BE', 'nl-NL', 'BE'],
    ['en-GB-oxendict', 'en-US', 'GB'],
    ['fi-FI', 'en-US', 'FI'],
    ['nl', 'nl-BE', 'BE'],
    ['en', 'en-IE', 'IE'],
    ['zh-Hant', 'zh-TW', 'TW'],
    // A language is spoken in more countries than the one where most of its speakers live.
    ['en', 'nl-NL', undefined],
    ['nl', 'en-US', undefined],
    ['en', 'en', undefined],
    ['ar-x-pseudo', 'en-US', undefined],
    // Latin America is no country, and who speaks its Spanish is not in Spain.
    ['es-419', 'es-ES', undefined],
    ['es', 'es-419', undefined],
    ['pt_BR', 'pt-BR', undefined],
    ['', '', undefined],
    ['not a tag', 'en-US', undefined],
    ['en', 'C', undefined],
  ])('takes a page in %s, in a browser in %s, to be about %s', (language, browser, region) => {
    expect(regionOf(language, browser)).toBe(region);
  });

  it('asks the browser itself', () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-NZ');

    expect(regionOf('en')).toBe('NZ');
  });
});
