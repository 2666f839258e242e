import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodeFlaw } from '../../src/methods/find-code-flaw.js';

describe('findCodeFlaw', () => {
  it.each([
    ['', 'empty'],
    ['12345', 'too-short'],
    ['1234567', 'too-long'],
    ['12345a', 'not-digits'],
    ['12a', 'not-digits'],
    ['١٢٣٤٥٦', 'not-digits'],
    ['123456', null],
    ['000000', null],
  ])('says of %j for six digits: %s', (code, flaw) => {
    expect(findCodeFlaw(code, 6)).toBe(flaw);
  });

  it.each([6, 7, 8])('finds none exactly in %s digits', digits => {
    const exact = fc.stringMatching(new RegExp(`^[0-9]{${digits}}$`));

    fc.assert(fc.property(exact, code => findCodeFlaw(code, digits) === null));
    fc.assert(fc.property(fc.string(), code => (findCodeFlaw(code, digits) === null) === new RegExp(`^[0-9]{${digits}}$`).test(code)));
  });
});
