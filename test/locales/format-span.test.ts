import { en } from '../../src/locales/en.js';
import { formatSpan } from '../../src/locales/format-span.js';
import { later as english } from '../../src/locales/en/later.js';
import { later as dutch } from '../../src/locales/nl/later.js';
import type { Language } from '../../src/locales/messages.js';
import { nl } from '../../src/locales/nl.js';
import { pseudo, pseudoRtl } from '../../src/locales/pseudo.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('a span of time in words', () => {
  it.for([
    [0, '0 seconds', '0 seconden'],
    [1, '1 second', '1 seconde'],
    [second, '1 second', '1 seconde'],
    [second + 1, '2 seconds', '2 seconden'],
    [minute, '60 seconds', '60 seconden'],
    [90 * second - 1, '90 seconds', '90 seconden'],
    [90 * second, '2 minutes', '2 minuten'],
    [2 * minute + 1, '3 minutes', '3 minuten'],
    [90 * minute - 1, '90 minutes', '90 minuten'],
    [90 * minute, '2 hours', '2 uur'],
    [24 * hour, '24 hours', '24 uur'],
    [36 * hour, '2 days', '2 dagen'],
  ] as const)('of %d ms is "%s", in Dutch "%s"', ([milliseconds, english, dutch]) => {
    expect(formatSpan('en', milliseconds)).toBe(english);
    expect(formatSpan('nl', milliseconds)).toBe(dutch);
  });

  it('is nothing left where it has passed', () => {
    expect(formatSpan('en', -5 * second)).toBe('0 seconds');
  });

  it.for([en, nl, pseudo, pseudoRtl])('can be written in $lang', ({ lang }: Language) => {
    expect(formatSpan(lang, 5 * minute)).toMatch(/\p{Number}.*\p{Letter}/u);
  });

  it('reads well in its sentence', () => {
    expect(english.common.tryAgainIn(formatSpan(en.lang, 30 * second))).toBe('You can try again in 30 seconds.');
    expect(dutch.common.tryAgainIn(formatSpan(nl.lang, 30 * second))).toBe('Je kunt het over 30 seconden opnieuw proberen.');
  });
});
