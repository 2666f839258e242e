import { groupsOf, spell } from '../../src/ui/groups.js';

describe('groupsOf', () => {
  it.each([
    ['KBSWY3DPEH', ['KBSW', 'Y3DP', 'EH']],
    ['abcd efgh  ijkm', ['abcd', 'efgh', 'ijkm']],
    [' abcde\u00a0fgh ', ['abcde', 'fgh']],
    ['𝒜𝒷𝒸𝒹𝑒', ['𝒜𝒷𝒸𝒹', '𝑒']],
    ['', []],
  ])('reads %j in the groups %j', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });
});

it('spells groups character by character, with a pause between them', () => {
  expect(spell(['AB-1', '𝒜2'])).toBe('A B - 1, 𝒜 2');
});
