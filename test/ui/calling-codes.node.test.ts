import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import { callingCodeOf, everyCountry, findCallingCode } from '../../src/ui/calling-codes.js';

describe('the calling codes', () => {
  it('are those of libphonenumber, for the same countries', () => {
    const codes = (countries: readonly string[], codeOf: (country: never) => string | undefined) =>
      Object.fromEntries([...countries].sort().map(country => [country, codeOf(country as never)]));

    expect(codes(everyCountry, callingCodeOf)).toEqual(codes(getCountries(), getCountryCallingCode));
  });

  it('name the country with most numbers first', () => {
    const main = Object.entries(metadata.country_calling_codes).filter(([code]) => everyCountry.some(one => callingCodeOf(one) === code));

    expect(main.map(([code]) => [code, everyCountry.find(country => callingCodeOf(country) === code)])).toEqual(
      main.map(([code, [country]]) => [code, country]),
    );
  });

  it('are found at the start of a number, which begins with one of them only', () => {
    const codes = new Set(everyCountry.map(country => callingCodeOf(country)!));

    for (const code of codes) {
      expect([...codes].filter(other => other.startsWith(code))).toEqual([code]);
      expect(findCallingCode(code)).toBe(code);
      expect(findCallingCode(`${code}0123456789`)).toBe(code);
    }
  });

  it.each(['', '0', '3', '35', '999', '0031'])('are not found in %j', digits => {
    expect(findCallingCode(digits)).toBeUndefined();
  });

  it('belong to countries only', () => {
    for (const country of ['', 'AQ', 'nl', 'constructor', '__proto__']) expect(callingCodeOf(country)).toBeUndefined();
  });
});
