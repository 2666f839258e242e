import { rowAfter } from '../../src/security-info/row-after.js';

describe('the row to go on from after a change', () => {
  it.each([
    ['the changed one itself', 'b', ['a', 'b', 'c'], ['a', 'b', 'c'], 'b'],
    ['the changed one itself, wherever it went', 'a', ['a', 'b', 'c'], ['b', 'c', 'a'], 'a'],
    ['what took its place', 'b', ['a', 'b', 'c'], ['a', 'c', 'new'], 'new'],
    ['the one after it, where it is gone', 'b', ['a', 'b', 'c'], ['a', 'c'], 'c'],
    ['the one before it, where it was the last', 'c', ['a', 'b', 'c'], ['a', 'b'], 'b'],
    ['one that is still there, where its neighbour went too', 'b', ['a', 'b', 'c', 'd'], ['a', 'd'], 'd'],
    ['none, where it was the only one', 'a', ['a'], [], undefined],
    ['the first that is there, where it was never seen', 'x', ['a', 'b'], ['a', 'b'], 'a'],
  ])('is %s', (_, changed, before, now, expected) => {
    expect(rowAfter(changed, before, now)).toBe(expected);
  });
});
