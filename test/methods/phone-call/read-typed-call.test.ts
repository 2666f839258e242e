import { readTypedCall } from '../../../src/methods/phone-call/read-typed-call.js';

const typed = { number: '06 1234 5678', country: 'NL', extension: '' };

describe('readTypedCall', () => {
  it('reads a number in any format as one to call', () => {
    for (const number of ['06 1234 5678', '+31 6 12345678', '0031-6-12345678', '(06) 12.34.56.78', '０６１２３４５６７８', '٠٦١٢٣٤٥٦٧٨'])
      expect(readTypedCall({ ...typed, number }, 'phone-call')).toEqual({ request: { kind: 'phone-call', number: '+31612345678' } });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['letters', 'call me', 'not-a-number'],
    ['three digits', '112', 'too-short'],
    ['forty digits', '1'.repeat(40), 'too-long'],
    ['a number with an extension', '020 794 0000 ext 12', 'extension'],
    ['a number with an extension in Dutch', '020 794 0000 toestel 12', 'extension'],
  ])('takes no call of %s', (_, number, flaw) => {
    expect(readTypedCall({ ...typed, number }, 'phone-call')).toEqual({ flaws: { number: flaw } });
  });

  it('asks for a country where neither the number nor the person says one', () => {
    expect(readTypedCall({ ...typed, country: '' }, 'phone-call')).toEqual({ flaws: { number: 'no-country' } });
  });

  it('takes no number of a country that is not served', () => {
    expect(readTypedCall({ ...typed, number: '+32 2 123 45 67' }, 'phone-call', ['NL'])).toEqual({
      flaws: { number: 'country-not-served' },
    });
  });

  it.each(['1234', '12-34', ' 12 34 ', '１２３４', '١٢٣٤'])('dials the extension of an office, written as %s', extension => {
    expect(readTypedCall({ number: '020 794 0000', country: 'NL', extension }, 'office-phone')).toEqual({
      request: { kind: 'office-phone', number: '+31207940000', extension: '1234' },
    });
  });

  it('dials a zero at the start of an extension', () => {
    expect(readTypedCall({ ...typed, extension: '0042' }, 'office-phone')).toMatchObject({ request: { extension: '0042' } });
  });

  it('needs no extension', () => {
    expect(readTypedCall(typed, 'office-phone')).toEqual({ request: { kind: 'office-phone', number: '+31612345678' } });
  });

  it.each([
    ['letters', 'x12', 'not-digits'],
    ['a sign that a switchboard knows', '12#', 'not-digits'],
    ['eleven digits', '12345678901', 'too-long'],
  ])('takes no extension of %s', (_, extension, flaw) => {
    expect(readTypedCall({ ...typed, extension }, 'office-phone')).toEqual({ flaws: { extension: flaw } });
  });

  it('says of both fields what is wrong', () => {
    expect(readTypedCall({ number: '112', country: 'NL', extension: 'x' }, 'office-phone')).toEqual({
      flaws: { number: 'too-short', extension: 'not-digits' },
    });
  });

  it.each(['phone-call', 'alternate-phone'] as const)('knows of no extension for the kind %s', kind => {
    expect(readTypedCall({ ...typed, extension: '1234' }, kind)).toEqual({ request: { kind, number: '+31612345678' } });
  });
});
