import fc from 'fast-check';
import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { isTotpCode, totpCode } from '../../../src/adapters/demo/totp-code.js';
import { encodeBase32, type OtpAccount } from '../../../src/contract/index.js';

const seed = '1234567890';
const seeds = { SHA1: seed.repeat(2), SHA256: `${seed.repeat(3)}12`, SHA512: `${seed.repeat(6)}1234` };

function account(algorithm: OtpAccount['algorithm'], digits: OtpAccount['digits']): OtpAccount {
  return {
    secret: encodeBase32(new TextEncoder().encode(seeds[algorithm])),
    issuer: 'Contoso',
    account: 'alex',
    algorithm,
    digits,
    period: 30,
  };
}

describe('totpCode', () => {
  // RFC 6238 appendix B
  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ])('shows the codes of the RFC at second %d', async (second, sha1, sha256, sha512) => {
    expect(await totpCode(account('SHA1', 8), second * 1000)).toBe(sha1);
    expect(await totpCode(account('SHA256', 8), second * 1000)).toBe(sha256);
    expect(await totpCode(account('SHA512', 8), second * 1000)).toBe(sha512);
  });

  it('shows what another app shows', async () => {
    const cases = fc.record({
      secret: fc.uint8Array({ minLength: 16, maxLength: 64 }),
      algorithm: fc.constantFrom('SHA1', 'SHA256', 'SHA512'),
      digits: fc.constantFrom(6, 7, 8),
      period: fc.integer({ min: 10, max: 300 }),
      timestamp: fc.nat(4_000_000_000_000),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ secret, timestamp, ...rest }) => {
        const other = new TOTP({ secret: Secret.fromBase32(encodeBase32(secret)), ...rest });
        expect(await totpCode({ secret: encodeBase32(secret), issuer: '', account: 'a', ...rest }, timestamp)).toBe(
          other.generate({ timestamp }),
        );
      }),
    );
  });
});

describe('isTotpCode', () => {
  it('accepts the code of the step before and after, and no other', async () => {
    const now = 1_000_000_000_000;
    const app = account('SHA1', 6);
    const accepted = [];
    for (const steps of [-2, -1, 0, 1, 2]) accepted.push(await isTotpCode(app, await totpCode(app, now + steps * 30_000), now));

    expect(accepted).toEqual([false, true, true, true, false]);
  });
});
