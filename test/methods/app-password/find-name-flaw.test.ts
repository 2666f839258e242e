import { cleanName, findNameFlaw } from '../../../src/methods/app-password/find-name-flaw.js';

describe('findNameFlaw', () => {
  it.each([
    ['', 'empty'],
    ['x', null],
    ['x'.repeat(64), null],
    ['x'.repeat(65), 'tooLong'],
    ['📱'.repeat(32), null],
    ['📱'.repeat(33), 'tooLong'],
  ] as const)('finds in the name %j: %s', (name, flaw) => {
    expect(findNameFlaw(name)).toBe(flaw);
  });
});

describe('cleanName', () => {
  it.each([
    ['  Mail on my laptop ', 'Mail on my laptop'],
    ['Mail\u202e\u0000 2', 'Mail 2'],
    ['\ud800Mail', 'Mail'],
    ['👩‍👧 tablet', '👩‍👧 tablet'],
    [' \u2066\u2069 ', ''],
  ])('makes of %j the name %j', (typed, name) => {
    expect(cleanName(typed)).toBe(name);
  });
});
