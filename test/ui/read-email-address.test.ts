import fc from 'fast-check';
import { readEmailAddress } from '../../src/ui/read-email-address.js';

const own = 'Alex@contoso.example';

const flawOf = (text: string): string | undefined => {
  const reading = readEmailAddress(text, own);
  return 'flaw' in reading ? reading.flaw : undefined;
};

describe('readEmailAddress', () => {
  it.each([
    ['alex@home.example', 'alex@home.example'],
    ['  alex@home.example\n', 'alex@home.example'],
    ['\u200balex@home.example\u2069', 'alex@home.example'],
    ['alex＠home.example', 'alex@home.example'],
    ['alex+codes@home.example', 'alex+codes@home.example'],
    ['Älex@bücher.example', 'Älex@bücher.example'],
    ['用户@例子.广告', '用户@例子.广告'],
    ['δοκιμή@παράδειγμα.ελ', 'δοκιμή@παράδειγμα.ελ'],
    ['"a@b"@home.example', '"a@b"@home.example'],
    [`${'a'.repeat(241)}@home.example`, `${'a'.repeat(241)}@home.example`],
  ])('takes %j for %j', (text, address) => {
    expect(readEmailAddress(text, own)).toEqual({ address });
  });

  it.each([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['alex', 'no-at'],
    ['alex.home.example', 'no-at'],
    ['@home.example', 'incomplete'],
    ['alex@', 'incomplete'],
    ['@', 'incomplete'],
    ['alex home@home.example', 'spaces'],
    ['alex@home. example', 'spaces'],
    ['alex@home.example, sam@home.example', 'spaces'],
    [`${'a'.repeat(300)}@home.example`, 'too-long'],
    ['alex@contoso.example', 'work-address'],
    [' ALEX@CONTOSO.EXAMPLE', 'work-address'],
    ['ａlex@contoso.example', 'work-address'],
  ])('says of %j: %s', (text, flaw) => {
    expect(flawOf(text)).toBe(flaw);
  });

  it('never throws, and gives an address that has an @ inside and no spaces', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: fc.constantFrom(...'@. a\u200bé') }));
    fc.assert(
      fc.property(text, fc.string(), (typed, account) => {
        const reading = readEmailAddress(typed, account);
        if ('address' in reading) expect(reading.address).toMatch(/^\S+@\S+$/su);
      }),
      { numRuns: 1000 },
    );
  });
});
