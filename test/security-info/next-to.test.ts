import { nextTo } from '../../src/security-info/next-to.js';

describe('the row next to one that is gone', () => {
  it.each([
    ['the one after it', 'b', ['a', 'b', 'c'], ['a', 'c'], 'c'],
    ['the one before it, where it was the last', 'c', ['a', 'b', 'c'], ['a', 'b'], 'b'],
    ['one that is still there, where its neighbour went too', 'b', ['a', 'b', 'c', 'd'], ['a', 'd'], 'd'],
    ['none, where it was the only one', 'a', ['a'], [], undefined],
    ['the first that is there, where it was never seen', 'x', ['a', 'b'], ['a', 'b'], 'a'],
  ])('is %s', (_, gone, before, now, expected) => {
    expect(nextTo(gone, before, now)).toBe(expected);
  });
});
