import fc from 'fast-check';
import { safeUrl } from '../../src/browser/safe-url.js';

const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '  javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u200b:alert(1)',
  '\u202ejavascript:alert(1)',
  'javascript://%0aalert(1)',
  'javascript:https://contoso.example',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'blob:https://contoso.example/1',
  'file:///etc/passwd',
  'filesystem:https://contoso.example/temporary/1',
  'view-source:https://contoso.example',
  'about:blank',
  'intent://scan/#Intent;scheme=zxing;end',
  'http://contoso.example',
  'http://localhost.contoso.example',
  'http://user@localhost/',
  'http://127.0.0.1.evil.example',
  'ftp://contoso.example',
  '//contoso.example',
  '/relative',
  'https:',
  'https://',
  'https://contoso.example@evil.example',
  'https://user:pass@evil.example/',
  '',
  ' ',
  'contoso',
];

describe('safeUrl', () => {
  for (const text of unsafe) {
    it(`follows ${JSON.stringify(text)} nowhere`, () => {
      expect(safeUrl('link', text)).toBe(undefined);
      expect(
        safeUrl('deep-link', text, ['javascript', 'data:', 'intent', 'file:', 'blob', 'about', 'view-source', 'vbscript', 'filesystem']),
      ).toBe(undefined);
    });
  }

  it('gives a link back in its normal form', () => {
    expect(safeUrl('link', ' HTTPS://Contoso.Example/a b ')).toBe('https://contoso.example/a%20b');
    expect(safeUrl('link', 'https://contoso.example/\u202e\u0007help\u200b')).toBe('https://contoso.example/help');
  });

  it('follows http to this very machine only', () => {
    for (const link of ['http://localhost:4300/phone', 'http://127.0.0.1/', 'http://[::1]:80/', 'http://app.localhost/'])
      expect(safeUrl('link', link)).toBe(new URL(link).href);
  });

  it('opens an authenticator app, and what the host allows, by a deep link only', () => {
    const otpauth = 'otpauth://totp/Contoso:alex%40contoso.example?secret=JBSWY3DPEHPK3PXP&issuer=Contoso';

    expect(safeUrl('deep-link', otpauth)).toBe(otpauth);
    expect(safeUrl('link', otpauth)).toBe(undefined);
    expect(safeUrl('deep-link', 'contoso-auth://activate?code=1')).toBe(undefined);
    expect(safeUrl('deep-link', 'contoso-auth://activate?code=1', ['contoso-auth'])).toBe('contoso-auth://activate?code=1');
    expect(safeUrl('deep-link', 'contoso-auth://activate?code=1', ['Contoso-Auth:'])).toBe('contoso-auth://activate?code=1');
    expect(safeUrl('link', 'contoso-auth://activate?code=1', ['contoso-auth'])).toBe(undefined);
  });

  it('never throws, and answers with an allowed scheme or nothing', () => {
    const pieces = fc.constantFrom(
      ...unsafe,
      'https://contoso.example/',
      'otpauth://totp/',
      '%6A',
      '&#106;',
      '\\',
      '\u0000',
      '\t',
      ':',
      '//',
      '@',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 4 }).map(parts => parts.join('')),
    );

    fc.assert(
      fc.property(texts, text => {
        expect(safeUrl('link', text) ?? 'https:').toMatch(/^(https:|http:\/\/([^/]*\.)?(localhost|127[.\d]+|\[::1\])[:/])/);
        expect(safeUrl('deep-link', text) ?? 'https:').toMatch(/^(https|otpauth|http):/);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes no longer for a long text', () => {
    const started = performance.now();
    safeUrl('link', '\u200b'.repeat(1_000_000));

    expect(performance.now() - started).toBeLessThan(1000);
  });
});
