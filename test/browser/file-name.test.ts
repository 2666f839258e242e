import fc from 'fast-check';
import { fileName } from '../../src/browser/file-name.js';

describe('fileName', () => {
  it.each([
    [['Contoso', 'recovery-codes', '2026-11-27'], 'contoso-recovery-codes-2026-11-27.txt'],
    [['Café Zürich & Söhne', 'codes'], 'café-zürich-söhne-codes.txt'],
    [['企業', 'codes'], '企業-codes.txt'],
    [['../../etc/passwd', 'codes'], 'etc-passwd-codes.txt'],
    [['C:\\Windows\\CON', 'codes'], 'c-windows-con-codes.txt'],
    [['<img src=x onerror=alert(1)>', 'codes'], 'img-src-x-onerror-alert-1-codes.txt'],
    [['\u202Egpj.exe', 'codes'], 'gpj-exe-codes.txt'],
    [['   ', 'codes'], 'codes.txt'],
    [['x'.repeat(200), 'codes'], `${'x'.repeat(40)}-codes.txt`],
    [[`${'x'.repeat(39)}  y`, 'codes'], `${'x'.repeat(39)}-codes.txt`],
  ])('makes of %j %s', (words, name) => {
    expect(fileName(words, 'txt')).toBe(name);
  });

  it('is a name that every system takes, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 100 }), { maxLength: 3 }), words => {
        const name = fileName([...words, 'codes'], 'txt');

        expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.txt$/u);
        expect(name.length).toBeLessThan(260);
      }),
    );
  });
});
