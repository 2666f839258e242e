import fc from 'fast-check';
import { URI } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { encodeBase32 } from '../../src/contract/base32.js';
import { EnrollmentError } from '../../src/contract/enrollment-error.js';
import { buildOtpauthUri, readOtpauth, type OtpAccount } from '../../src/contract/otpauth.js';
import { readTotpActivation } from '../../src/contract/read-totp-activation.js';
import { hostileValues } from '../../src/testing/hostile-values.js';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const account: OtpAccount = { secret, issuer: 'Contoso', account: 'alex@contoso.example', algorithm: 'SHA1', digits: 6, period: 30 };

function codeOf(given: unknown): string {
  try {
    readOtpauth(given);
  } catch (error) {
    if (error instanceof EnrollmentError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('readOtpauth', () => {
  it('fills in what apps take for granted', () => {
    expect(readOtpauth({ secret, issuer: 'Contoso', account: 'alex@contoso.example' })).toEqual(account);
  });

  it('takes a whole URI apart', () => {
    const uri = `otpauth://totp/Contoso:alex%40contoso.example?secret=${secret}&issuer=Contoso&algorithm=SHA256&digits=8&period=60`;

    expect(readOtpauth(uri)).toEqual({ ...account, algorithm: 'SHA256', digits: 8, period: 60 });
  });

  it('writes the secret in capitals, without spaces, dashes and padding', () => {
    expect(readOtpauth({ ...account, secret: 'jbsw y3dp-ehpk 3pxp jbsw y3dp ehpk 3pxp ======' }).secret).toBe(secret);
  });

  it('refuses a secret that is missing, no base32, under 128 bits or over 1,024', () => {
    for (const bad of [
      undefined,
      '',
      'JBSWY3DPEHPK3PXP',
      '1'.repeat(32),
      encodeBase32(new Uint8Array(15)),
      encodeBase32(new Uint8Array(129)),
      5,
    ]) {
      expect(codeOf({ ...account, secret: bad })).toBe('invalid-response');
    }
    expect(codeOf({ ...account, secret: encodeBase32(new Uint8Array(16)) })).toBe('accepted');
    expect(codeOf({ ...account, secret: encodeBase32(new Uint8Array(128)) })).toBe('accepted');
  });

  it('refuses another scheme, another type, and what is no URI', () => {
    const query = `?secret=${secret}&issuer=Contoso`;
    for (const uri of [
      `https://totp/a${query}`,
      `javascript:alert(1)//otpauth://totp/a${query}`,
      `otpauth://hotp/a${query}&counter=0`,
      `otpauth://totp${query}`,
      'otpauth://totp/a',
      '',
      `otpauth://totp/%E0${query}`,
    ]) {
      expect(codeOf(uri)).toBe('invalid-response');
    }
  });

  it('refuses a parameter that comes twice', () => {
    for (const parameter of ['issuer=Evil', 'ISSUER=Evil', `secret=${secret}`, 'digits=6']) {
      expect(codeOf(`otpauth://totp/Contoso:a?secret=${secret}&issuer=Contoso&digits=6&${parameter}`)).toBe('invalid-response');
    }
    expect(codeOf(`otpauth://totp/Contoso:a?secret=${secret}&image=a&image=b`)).toBe('accepted');
  });

  it('refuses an algorithm, a number of digits or a period that it does not know', () => {
    for (const parameter of ['algorithm=MD5', 'digits=5', 'digits=6x', 'digits=', 'period=0', 'period=1e2', 'period=301']) {
      expect(codeOf(`otpauth://totp/a?secret=${secret}&${parameter}`)).toBe('invalid-response');
    }
    expect(readOtpauth(`otpauth://totp/a?secret=${secret}&algorithm=sha-512`).algorithm).toBe('SHA512');
  });

  it('takes a label of javascript: for text', () => {
    const read = readOtpauth(`otpauth://totp/javascript:alert(1)?secret=${secret}`);

    expect(read).toEqual({ ...account, issuer: 'javascript', account: 'alert(1)' });
    expect(buildOtpauthUri(read)).toMatch(/^otpauth:\/\/totp\/javascript:alert%281%29\?/);
  });

  it.each([
    ['an escaped colon between issuer and account', 'Contoso%3A%20alex', undefined, 'Contoso', 'alex'],
    ['no issuer in the label', 'alex', 'Contoso', 'Contoso', 'alex'],
    ['no issuer at all', 'alex', undefined, '', 'alex'],
    ['an issuer that differs from the parameter', 'Other:alex', 'Contoso', 'Contoso', 'alex'],
    ['an issuer with an escaped colon', 'My%20Bank%3A%20online:alex', 'My+Bank%3A+online', 'My Bank online', 'alex'],
    ['an issuer and all its colons escaped', 'My%20Bank%3A%20online%3Aalex', 'My Bank: online', 'My Bank online', 'alex'],
    ['an issuer with an escaped colon and no parameter', 'My%20Bank%3A%20online:alex', undefined, 'My Bank online', 'alex'],
    ['an account with a colon', 'Contoso:tenant:alex', 'Contoso', 'Contoso', 'tenant alex'],
    ['an empty account', 'Contoso:', 'Contoso', 'Contoso', 'Contoso'],
    ['an empty parameter', 'Contoso:alex', '', 'Contoso', 'alex'],
    ['a plus in the label', 'Contoso:alex+mfa', 'Contoso', 'Contoso', 'alex+mfa'],
    ['another language', '%E3%82%B3%E3%83%B3%E3%83%88%E3%82%BD:%D0%BC%D0%B8%D1%80', undefined, 'コントソ', 'мир'],
    ['an override of the writing direction', 'Contoso:%E2%80%AExela', undefined, 'Contoso', 'xela'],
  ])('reads a label with %s', (_, label, parameter, issuer, name) => {
    const query = parameter === undefined ? '' : `&issuer=${parameter}`;

    expect(readOtpauth(`otpauth://totp/${label}?secret=${secret}${query}`)).toMatchObject({ issuer, account: name });
  });

  it('refuses what names neither issuer nor account', () => {
    expect(codeOf({ ...account, issuer: '', account: ' : ' })).toBe('invalid-response');
    expect(codeOf(`otpauth://totp/?secret=${secret}`)).toBe('invalid-response');
  });

  it('warns the developer of what many apps do not cope with, and never tells the secret', () => {
    const warnings: string[] = [];
    const short = encodeBase32(new Uint8Array(16).fill(7));

    readOtpauth({ ...account, secret: short }, sentence => warnings.push(sentence));
    readOtpauth({ ...account, algorithm: 'SHA256' }, sentence => warnings.push(sentence));
    readOtpauth({ ...account, digits: 8 }, sentence => warnings.push(sentence));
    readOtpauth({ ...account, period: 60 }, sentence => warnings.push(sentence));
    readOtpauth(account, () => expect.unreachable());

    expect(warnings).toHaveLength(4);
    expect(warnings[0]).toContain('160 bits');
    expect(warnings.join()).not.toContain(short);
  });

  it.each(Object.entries(hostileValues))('refuses %s', (_, make) => {
    expect(codeOf(make())).toBe('invalid-response');
  });

  it('ends in an account or an invalid response for any URI', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%', ':', '%3A', '?', '&', '=', '#', secret, 'secret=', 'issuer='),
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        expect(['accepted', 'invalid-response']).toContain(codeOf(`otpauth://totp/${pieces.join('')}`));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('buildOtpauthUri', () => {
  it('writes issuer in both places, spaces as %20, and leaves out what is usual', () => {
    expect(buildOtpauthUri({ ...account, issuer: "Contoso (it's) & Co", account: 'alex+mfa@contoso.example' })).toBe(
      `otpauth://totp/Contoso%20%28it%27s%29%20%26%20Co:alex%2Bmfa%40contoso.example?secret=${secret}&issuer=Contoso%20%28it%27s%29%20%26%20Co`,
    );
  });

  it('names what is unusual', () => {
    expect(buildOtpauthUri({ ...account, algorithm: 'SHA512', digits: 8, period: 60 })).toMatch(/&algorithm=SHA512&digits=8&period=60$/);
  });

  const anyAccount = fc.record({
    secret: fc.uint8Array({ minLength: 16, maxLength: 128 }).map(encodeBase32),
    issuer: fc.string({ unit: 'binary', maxLength: 300 }),
    account: fc.string({ unit: 'binary', maxLength: 300 }),
    algorithm: fc.constantFrom('SHA1', 'SHA256', 'SHA512'),
    digits: fc.constantFrom(6, 7, 8),
    period: fc.integer({ min: 10, max: 300 }),
  });
  const readable = anyAccount.filter(parts => codeOf(parts) === 'accepted').map(parts => readOtpauth(parts));

  it('is understood by an independent parser, whatever the language', () => {
    fc.assert(
      fc.property(readable, built => {
        const parsed = URI.parse(buildOtpauthUri(built));

        expect(parsed).toMatchObject({
          algorithm: built.algorithm,
          digits: built.digits,
          period: built.period,
          label: built.account,
          issuer: built.issuer,
        });
        expect(parsed.secret.base32).toBe(built.secret);
      }),
      { numRuns: 500 },
    );
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(readable, built => {
        expect(readOtpauth(buildOtpauthUri(built))).toEqual(built);
      }),
      { numRuns: 500 },
    );
  });

  it('fits a QR code, in plain ASCII without a plus', () => {
    const wide = fc.record({
      secret: fc.constant(encodeBase32(new Uint8Array(128))),
      issuer: fc.string({ unit: 'grapheme', minLength: 200 }),
      account: fc.string({ unit: 'grapheme', minLength: 200 }),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          readable,
          wide.map(parts => readOtpauth(parts)),
        ),
        built => {
          const uri = buildOtpauthUri(built);

          expect(uri.length).toBeLessThanOrEqual(1000);
          expect(uri).toMatch(/^[\w.~%:/?&=@-]+$/);
        },
      ),
    );
  });
});

describe('readTotpActivation', () => {
  it('hands out the complete account', () => {
    expect(
      readTotpActivation({
        enrollmentId: 'e1',
        expiresIn: 600_000,
        otpauth: { secret, issuer: 'Contoso', account: 'alex@contoso.example' },
        raw: 1,
      }),
    ).toEqual({
      enrollmentId: 'e1',
      expiresIn: 600_000,
      otpauth: account,
    });
  });

  it('refuses an unusable secret without telling it', () => {
    try {
      readTotpActivation({ enrollmentId: 'e1', otpauth: { ...account, secret: 'CANARY' } });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-response' });
      expect(((error as Error).cause as Error).message).toContain('otpauth.secret');
      expect(String((error as Error).cause)).not.toContain('CANARY');
    }
  });

  it.each(Object.entries(hostileValues))('refuses %s', (_, make) => {
    expect(() => readTotpActivation(make())).toThrow('invalid-response');
  });
});
