import fc from 'fast-check';
import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32 } from '../../src/contract/base32.js';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('base32', () => {
  // RFC 4648 §10
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes and reads the vector of "%s"', (plain, encoded) => {
    expect(encodeBase32(ascii(plain))).toBe(encoded);
    expect(decodeBase32(encoded)).toEqual(ascii(plain));
  });

  it('reads small letters, groups and padding', () => {
    expect(decodeBase32(' mzxw-6ytb\noi== ====')).toEqual(ascii('foobar'));
  });

  it('reads nothing but base32', () => {
    for (const text of ['MZXW0', 'MZXW1', 'MZXW8', 'MZ=XW6YQ', 'ΜZXW6', 'MZXW6!', 'M', 'MZX', 'MZXW6Y'])
      expect(decodeBase32(text)).toBeNull();
  });

  it('reads what it wrote, and what another encoder wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const encoded = encodeBase32(bytes);
        expect(encoded).toBe(new Secret({ buffer: bytes.slice().buffer }).base32);
        expect(decodeBase32(encoded)).toEqual(bytes);
      }),
    );
  });

  it('never throws, and takes no longer for what is long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => decodeBase32(text) === null || text.length >= 0));

    const start = performance.now();
    for (const part of ['=', ' ', '-', 'A', '=A']) decodeBase32(part.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
