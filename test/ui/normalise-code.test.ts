import fc from 'fast-check';
import { normaliseCode } from '../../src/ui/normalise-code.js';

const numberingSystems = [
  'latn',
  'fullwide',
  'arab',
  'arabext',
  'deva',
  'beng',
  'thai',
  'mymr',
  'tibt',
  'khmr',
  'nkoo',
  'mathmono',
  'mathsans',
];

/** The digits of a script, from the browser's own knowledge of them. */
const digitsOf = (system: string): string[] =>
  Array.from({ length: 10 }, (_, value) => new Intl.NumberFormat('en', { numberingSystem: system }).format(value));

const separator = fc.constantFrom(
  ' ',
  '-',
  '‐',
  '–',
  '—',
  '−',
  '－',
  'ー',
  '\u00a0',
  '\u2009',
  '\u3000',
  '\t',
  '\u200b',
  '\u200e',
  '\u2067',
  '\ufeff',
);
const code = fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: 1, maxLength: 10 });

describe('normaliseCode', () => {
  it('finds the code in any decoration of it', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(...numberingSystems),
        fc.array(separator, { minLength: 11, maxLength: 11 }),
        (plain, system, separators) => {
          const digits = digitsOf(system);
          const decorated =
            Array.from(plain, (digit, index) => `${separators[index] ?? ''}${digits[Number(digit)] ?? ''}`).join('') +
            (separators[10] ?? '');

          expect(normaliseCode(decorated)).toBe(plain);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps whatever else was typed, so that it can be told apart from a code', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('a', 'O', 'l', '.', ',', '+', '²', '①', '½', '💥'), code, (before, odd, after) => {
        expect(normaliseCode(before + odd + after)).toBe(before + odd + after);
      }),
    );
  });

  it('never makes more of a text than there was, and takes any', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const normalised = normaliseCode(text);
        expect(Array.from(normalised).length).toBeLessThanOrEqual(Array.from(text).length);
        expect(normaliseCode(normalised)).toBe(normalised);
      }),
      { numRuns: 1000 },
    );
  });
});
