import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { readCallingCode, readPhoneNumber } from '../../src/ui/read-phone-number.js';

const e164 = (text: string, country = ''): string | undefined => {
  const reading = readPhoneNumber(text, country);
  return 'e164' in reading ? reading.e164 : undefined;
};
const flawOf = (text: string, country = 'NL', countries?: readonly string[]): string | undefined => {
  const reading = readPhoneNumber(text, country, countries);
  return 'flaw' in reading ? reading.flaw : undefined;
};

/** A mobile number of each country, as it is written there. */
const written = getCountries().flatMap(country => {
  const example = getExampleNumber(country, examples);
  return example
    ? [{ country, national: example.formatNational(), international: example.formatInternational(), number: example.number }]
    : [];
});

describe('readPhoneNumber', () => {
  it.each([
    ['06 12345678', 'NL', '+31612345678'],
    ['06-12 34 56 78', 'NL', '+31612345678'],
    ['612345678', 'NL', '+31612345678'],
    ['+31 6 12345678', '', '+31612345678'],
    ['+31 (0)6 12345678', 'BE', '+31612345678'],
    ['0031 6 12345678', 'BE', '+31612345678'],
    ['+0031612345678', '', '+31612345678'],
    ['+44 (0) 20 7946 0958', '', '+442079460958'],
    ['020.7946.0958', 'GB', '+442079460958'],
    ['(425) 555-0123', 'US', '+14255550123'],
    ['1 (425) 555-0123', 'US', '+14255550123'],
    ['+1 425 555 0123', 'NL', '+14255550123'],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['812 345 67 89', 'RU', '+78123456789'],
    ['06 20 123 4567', 'HU', '+36201234567'],
    ['０６１２３４５６７８', 'NL', '+31612345678'],
    ['٠٦١٢٣٤٥٦٧٨', 'NL', '+31612345678'],
    ['＋３１（０）６１２３４５６７８', '', '+31612345678'],
    ['\u200e+31\u00a06\u202f12345678\u2069', '', '+31612345678'],
    // The zero belongs to these.
    ['02 1234 5678', 'IT', '+390212345678'],
    ['+39 02 12345678', 'NL', '+390212345678'],
    ['06 69812345', 'VA', '+390669812345'],
    ['0549 886377', 'SM', '+3780549886377'],
    ['01 23 45 67 89', 'CI', '+2250123456789'],
    ['06 123 4567', 'CG', '+242061234567'],
    // Short ones, and a code that nobody has yet.
    ['4002', 'NU', '+6834002'],
    ['+999 123456', '', '+999123456'],
  ])('takes %j in %s for %s', (text, country, number) => {
    expect(e164(text, country)).toBe(number);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['()', 'empty'],
    ['abc', 'not-a-number'],
    ['06-FLOWERS', 'not-a-number'],
    ['0612345678💥', 'not-a-number'],
    ['06+12345678', 'not-a-number'],
    ['++31612345678', 'not-a-number'],
    ['+0612345678', 'not-a-number'],
    ['+31x12345678', 'not-a-number'],
    ['½12345678', 'not-a-number'],
    ['112', 'too-short'],
    ['+', 'too-short'],
    ['+31', 'too-short'],
    ['+31 612', 'too-short'],
    ['1'.repeat(40), 'too-long'],
    [`+${'1'.repeat(39)}`, 'too-long'],
    ['+31 61234567890123', 'too-long'],
    ['020 794 0000 ext. 12', 'extension'],
    ['020 794 0000 x12', 'extension'],
    ['+31 20 794 0000;ext=12', 'extension'],
    ['020 794 0000 tst. 12', 'extension'],
    ['020 794 0000 toestel 12', 'extension'],
    ['020 794 0000 Extension: 12', 'extension'],
    ['020 794 0000 #12', 'extension'],
    ['020 794 0000,,12', 'extension'],
  ])('says of %j: %s', (text, flaw) => {
    expect(flawOf(text)).toBe(flaw);
  });

  it('wants a country for a number without a calling code, and only then', () => {
    expect(flawOf('0612345678', '')).toBe('no-country');
    expect(flawOf('0612345678', 'AQ')).toBe('no-country');
    expect(flawOf('+31612345678', '')).toBeUndefined();
  });

  it('takes no number of a country that cannot be chosen', () => {
    expect(flawOf('+49 1512 3456789', 'NL', ['NL', 'BE'])).toBe('country-not-served');
    expect(flawOf('+32 470 12 34 56', 'NL', ['NL', 'BE'])).toBeUndefined();
  });

  it('takes 15 digits and no more', () => {
    expect(e164(`+31${'6'.repeat(13)}`)).toBe(`+31${'6'.repeat(13)}`);
    expect(flawOf(`+31${'6'.repeat(14)}`)).toBe('too-long');
  });

  it.each(written)('understands $national of $country as libphonenumber does', ({ country, national, international, number }) => {
    expect(parsePhoneNumberFromString(e164(national, country) ?? '')?.number).toBe(number);
    expect(e164(international)).toBe(number);
    expect(e164(international.replace('+', '00'), 'NL')).toBe(number);
    expect(readCallingCode(international)).toBe(parsePhoneNumberFromString(number)?.countryCallingCode);
  });

  it('keeps a zero that belongs to the number, wherever a subscriber may have one', () => {
    const beginnings = Array.from({ length: 90 }, (_, index) => `0${index + 10}`);
    const nationals = beginnings.flatMap(start => [5, 6, 7, 8, 9, 10].map(length => start.padEnd(length, '3456789')));
    const kept = getCountries().flatMap(country =>
      nationals.flatMap(national => {
        const parsed = parsePhoneNumberFromString(national, country);
        const isSubscriber = parsed?.isValid() === true && parsed.nationalNumber === national && parsed.getType() !== 'TOLL_FREE';
        return isSubscriber ? [{ country, national, number: parsed.number }] : [];
      }),
    );

    expect(new Set(kept.map(({ country }) => country))).toContain('IT');
    expect(kept.filter(({ country, national, number }) => e164(national, country) !== number)).toEqual([]);
  });
});

const separator = fc.constantFrom(' ', '-', '.', '/', '(', ')', '–', '‑', '\u00a0', '\u2009', '\u200e', '\u202a', '\u00ad', '');
const zeros = fc.constantFrom('0', '０', '٠', '۰', '०', '๐');

/** The same number in the digits of another script, with something between them. */
const decorated = (plain: string): fc.Arbitrary<string> =>
  fc.tuple(zeros, fc.array(separator, { minLength: plain.length + 1, maxLength: plain.length + 1 })).map(
    ([zero, between]) =>
      Array.from(plain, (char, index) => {
        const shown = char === '+' ? char : String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(char));
        return (between[index] ?? '') + shown;
      }).join('') + (between.at(-1) ?? ''),
  );

describe('whatever is typed as a number', () => {
  it('means the same however it is decorated', () => {
    const numbers = fc.constantFrom(...written).chain(({ country, national, international }) =>
      fc.constantFrom(national, international).chain(text => {
        const plain = text.replace(/[^+\d]/g, '');
        return decorated(plain).map(typed => ({ country, plain, typed }));
      }),
    );
    fc.assert(
      fc.property(numbers, ({ country, plain, typed }) => {
        expect(readPhoneNumber(typed, country)).toEqual(readPhoneNumber(plain, country));
        expect(readCallingCode(typed)).toBe(readCallingCode(plain));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and is E.164 where nothing is the matter', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'+0123456789 -()x#', 'e', 'ext', '٣', '＋'), maxLength: 40 }),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom('', 'NL', 'US', 'IT', 'HU', 'RU', 'ZZ', '__proto__'), (text, country) => {
        const reading = readPhoneNumber(text, country);
        readCallingCode(text);
        if ('e164' in reading) expect(reading.e164).toMatch(/^\+[1-9][0-9]{4,14}$/);
        else expect(reading.flaw).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read in a moment, however long it is', () => {
    const start = performance.now();

    for (const text of ['1'.repeat(1e6), '+'.repeat(1e6), '12345x'.repeat(2e5), '(0)'.repeat(3e5), 'ext'.repeat(3e5)])
      readPhoneNumber(text, 'NL');

    expect(performance.now() - start).toBeLessThan(5000);
  });
});
