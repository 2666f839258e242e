import { describe, expect, it } from 'vitest';
import { createCodeAccount, readCodeDetails, typedCodeDetails } from '../../examples/reference-host/phone/accounts/code-details.js';
import { defaultDeviceName } from '../../examples/reference-host/phone/accounts/device-name.js';
import { rollingCode, secondsLeft } from '../../examples/reference-host/phone/accounts/rolling-code.js';

/* The secrets of RFC 6238, appendix B, as base32: 20, 32 and 64 bytes of 1234567890… */
const secrets = {
  SHA1: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  SHA256: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA====',
  SHA512: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNA=',
};

const uri = (query: string) => `otpauth://totp/Contoso:alice%40contoso.example?${query}`;

describe('one-time codes on the phone', () => {
  it.each([
    ['SHA1', 59, '94287082'],
    ['SHA1', 1111111109, '07081804'],
    ['SHA1', 20000000000, '65353130'],
    ['SHA256', 59, '46119246'],
    ['SHA256', 2000000000, '90698825'],
    ['SHA512', 59, '90693936'],
    ['SHA512', 20000000000, '47863826'],
  ] as const)('are those of RFC 6238 for %s at %i s', async (algorithm, seconds, code) => {
    const details = readCodeDetails(uri(`secret=${secrets[algorithm]}&algorithm=${algorithm}&digits=8`));
    const account = await createCodeAccount(details, 0);

    expect(await rollingCode(account, seconds * 1000)).toBe(code);
  });

  it('come from a key that nothing can read back', async () => {
    const { key } = await createCodeAccount(readCodeDetails(uri(`secret=${secrets.SHA1}`)), 0);

    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('have the issuer of the parameter, else of the label', () => {
    expect(readCodeDetails(uri(`secret=${secrets.SHA1}`))).toMatchObject({ issuer: 'Contoso', account: 'alice@contoso.example' });
    expect(readCodeDetails(uri(`secret=${secrets.SHA1}&issuer=My+Bank%3A+online`))).toMatchObject({ issuer: 'My Bank: online' });
    expect(readCodeDetails(`otpauth://totp/alice?secret=${secrets.SHA1}`)).toMatchObject({ issuer: '', account: 'alice' });
  });

  it('are the same for a key that was typed in groups, in small letters', async () => {
    const typed = typedCodeDetails({ name: 'Contoso: alice', secret: ' gezd gnbv-gy3t qojq gezd gnbv gy3t qojq ' });
    const account = await createCodeAccount(typed, 0);

    expect(account).toMatchObject({ issuer: 'Contoso', account: 'alice' });
    expect(await rollingCode(account, 59_000)).toBe('287082');
  });

  it.each(['', 'JBSWY3DP', 'JBSWY3DPEHPK3PX1', '<script>alert(1)</script>', '🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑'])(
    'refuse %j as a secret key',
    async secret => {
      await expect(createCodeAccount(typedCodeDetails({ name: 'a', secret }), 0)).rejects.toMatchObject({ code: 'unreadable' });
    },
  );

  it.each(['digits=4', 'digits=six', 'period=0', 'period=1e9', 'algorithm=MD5'])('refuse a QR code with %s', async query => {
    const reading = async () => createCodeAccount(readCodeDetails(uri(`secret=${secrets.SHA1}&${query}`)), 0);

    await expect(reading()).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('last from a full period down to one second', () => {
    expect(secondsLeft(30, 60_000)).toBe(30);
    expect(secondsLeft(30, 60_001)).toBe(30);
    expect(secondsLeft(30, 89_999)).toBe(1);
    expect(secondsLeft(60, 90_000)).toBe(30);
  });
});

describe('what the phone is called at first', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 'iPhone'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/131.0 Mobile Safari/537.36', 'Android phone'],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/131.0', 'Linux computer'],
    ['Something else', 'My phone'],
  ])('follows the platform: %s', (userAgent, name) => {
    expect(defaultDeviceName(userAgent)).toBe(name);
  });
});
