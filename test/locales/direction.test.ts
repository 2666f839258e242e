import { directionOf } from '../../src/locales/direction.js';

describe('the direction of a language', () => {
  it.for(['ar', 'AR', 'ar-EG', 'he-IL', 'iw', 'fa', 'ur-PK', 'yi', 'dv', 'ps', 'ckb', 'az-Arab', 'pa-PK', 'ar-x-pseudo'])(
    'is from right to left for %s',
    tag => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.for(['en', 'nl-BE', 'az', 'ku', 'ar-Latn', 'zh-Hant', 'en-x-pseudo'])('is from left to right for %s', tag => {
    expect(directionOf(tag)).toBe('ltr');
  });

  it.for(['', 'not a tag', 'nl_BE', '-'])('is from left to right for "%s", which is no tag', tag => {
    expect(directionOf(tag)).toBe('ltr');
  });
});
