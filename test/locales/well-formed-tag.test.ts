import { describe, expect, it } from 'vitest';
import { wellFormedTag } from '../../src/locales/well-formed-tag.js';

describe('wellFormedTag', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-be', 'nl-BE'],
    ['pt_BR', 'pt-BR'],
    ['', 'en'],
    ['not a tag!', 'en'],
    ['x'.repeat(500), 'en'],
  ])('makes of %j: %s', (given, tag) => {
    expect(wellFormedTag(given)).toBe(tag);
  });
});
