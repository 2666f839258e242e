import { regionOf } from '../../src/browser/region-of.js';

describe('regionOf', () => {
  it.each([
    ['nl-BE', 'BE'],
    ['nl', 'NL'],
    ['en', 'US'],
    ['en-GB-oxendict', 'GB'],
    ['zh-Hant', 'TW'],
    ['ar-x-pseudo', 'EG'],
    // Latin America is no country.
    ['es-419', undefined],
    ['pt_BR', undefined],
    ['', undefined],
    ['not a tag', undefined],
  ])('takes %s to be at home in %s', (language, region) => {
    expect(regionOf(language)).toBe(region);
  });
});
