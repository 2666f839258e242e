import { judgeAddress } from '../../examples/reference-host/server/destinations/judge-address.js';
import { judgeExtension } from '../../examples/reference-host/server/destinations/judge-extension.js';
import { judgeNumber } from '../../examples/reference-host/server/destinations/judge-number.js';
import { maskDestination } from '../../examples/reference-host/server/destinations/mask.js';
import { Problem } from '../../examples/reference-host/server/http/problem.js';

/** Why something is refused, or what it is read as. */
function verdictOf(judge: () => string | null): string | null {
  try {
    return judge();
  } catch (error) {
    if (error instanceof Problem && error.code === 'invalid-input') return error.data.reason ?? error.code;
    throw error;
  }
}

describe('a phone number', () => {
  it.each([
    ['as E.164 has it', '+31612345678'],
    ['with spaces and dashes', '+31 6-1234 5678'],
    ['with the zero that is dialled at home', '+310612345678'],
    ['with that zero in brackets', '+31 (0)6 12345678'],
    ['in full-width digits', '＋３１６１２３４５６７８'],
    ['in Arabic-Indic digits', '+٣١٦١٢٣٤٥٦٧٨'],
  ])('is read %s', (_, typed) => {
    expect(judgeNumber(typed, 'message')).toBe('+31612345678');
  });

  it.each([
    ['letters', '+31 6-CALL-ME'],
    ['nothing', ''],
    ['three digits', '+31'],
    ['too few digits', '+316123'],
    ['too many digits', '+31612345678901'],
    ['forty digits', `+${'31'.repeat(20)}`],
    ['no country', '0612345678'],
    ['an extension in it', '+31201234567 ext. 12'],
    ['digits that no network has', '+3185123456'],
    ['a number and something else', '+31612345678, +31612345679'],
  ])('is none: %s', (_, typed) => {
    expect(verdictOf(() => judgeNumber(typed, 'call'))).toBe('malformed');
  });

  it('has to be of a country that is served, where policy names some', () => {
    const rule = { countries: ['NL', 'BE'] };
    expect(judgeNumber('+32470123456', 'message', rule)).toBe('+32470123456');
    expect(verdictOf(() => judgeNumber('+4915123456789', 'message', rule))).toBe('country-not-served');
    // Satellites and networks of no country.
    expect(verdictOf(() => judgeNumber('+8821612345678', 'message', rule))).toBe('country-not-served');
  });

  it.each([
    ['mobile', '+31612345678', 'fits', 'fits'],
    ['of a country that does not tell mobile from others', '+14255550123', 'fits', 'fits'],
    ['landline', '+31201234567', 'number-not-served', 'fits'],
    ['of a company', '+31880012345', 'number-not-served', 'fits'],
    ['of the internet', '+31851234567', 'number-not-served', 'number-not-served'],
    ['dear', '+319001234', 'number-not-served', 'number-not-served'],
    ['free', '+18005551234', 'number-not-served', 'number-not-served'],
  ])('that is %s (%s): for messages %s, for calls %s', (_, number, forMessages, forCalls) => {
    const verdict = (use: 'message' | 'call'): string | null => verdictOf(() => judgeNumber(number, use));
    expect([verdict('message'), verdict('call')].map(said => (said === number ? 'fits' : said))).toEqual([forMessages, forCalls]);
  });

  it('is shown by its country and last two digits', () => {
    expect(maskDestination('+31612345678')).toBe('+31 •••••••78');
    expect(maskDestination('+14255550123')).toBe('+1 ••••••••23');
  });
});

describe('an extension', () => {
  it('is taken for an office, and left out at will', () => {
    expect(judgeExtension('office-phone', '0042')).toBe('0042');
    expect(judgeExtension('office-phone', undefined)).toBeNull();
    expect(judgeExtension('phone-call', undefined)).toBeNull();
  });

  it.each([
    ['office-phone', ''],
    ['office-phone', '12345678901'],
    ['office-phone', '1w2'],
    ['office-phone', '١٢'],
    ['phone-call', '12'],
    ['alternate-phone', '12'],
  ] as const)('is refused: for %s, "%s"', (kind, typed) => {
    expect(verdictOf(() => judgeExtension(kind, typed))).toBe('malformed');
  });
});

describe('an email address', () => {
  const own = 'sam@example.com';
  const judge = (typed: string): string | null => verdictOf(() => judgeAddress(typed, own));

  it.each([
    ['me@home.example', 'me@home.example'],
    [' me@home.example ', 'me@home.example'],
    ['Me.Too+codes@Home.EXAMPLE', 'Me.Too+codes@home.example'],
    ['o’brien@home.example'.replace('’', "'"), "o'brien@home.example"],
    ['me@bücher.example', 'me@xn--bcher-kva.example'],
    ['me@例え.jp', 'me@xn--r8jz45g.jp'],
    ['jürgen@bücher.example', 'jürgen@xn--bcher-kva.example'],
    ['me@xn--bcher-kva.example', 'me@xn--bcher-kva.example'],
  ])('is read: %s as %s', (typed, address) => {
    expect(judge(typed)).toBe(address);
  });

  it.each([
    'me',
    'me@',
    '@home.example',
    'me@home',
    'me@@home.example',
    'me too@home.example',
    'me@home..example',
    'me@.example',
    'me@home.example.',
    'me@-home.example',
    'me@192.168.1.1',
    'me@[192.168.1.1]',
    'me@home.example/path',
    'me@home%2eexample',
    'me@home.example, you@home.example',
    'me@home.example\r\nBcc: you@home.example',
    'Me <me@home.example>',
    '"me"@home.example',
    '.me@home.example',
    'me..too@home.example',
    `${'m'.repeat(65)}@home.example`,
    `me@${'home.'.repeat(60)}example`,
    `${'m'.repeat(287)}@home.example`,
  ])('is none: %j', typed => {
    expect(judge(typed)).toBe('malformed');
  });

  it('may have 254 characters, and no more in ASCII', () => {
    const ofLength = (length: number): string => `me@${`${'a'.repeat(60)}.`.repeat(4)}`.padEnd(length, 'b');
    expect(judge(ofLength(254))).toBe(ofLength(254));
    expect(judge(ofLength(255))).toBe('malformed');
  });

  it.each([own, 'SAM@Example.com', 'sam+codes@example.com', ' sam@example.com'])('is not that of work: %s', typed => {
    expect(judge(typed)).toBe('work-address');
  });

  it('of work is known by a Unicode domain, too', () => {
    expect(verdictOf(() => judgeAddress('sam@xn--bcher-kva.example', 'sam@bücher.example'))).toBe('work-address');
  });

  it('is shown by its first letter and its domain, as it is read', () => {
    expect(maskDestination('sam@home.example')).toBe('s•••@home.example');
    expect(maskDestination('🐇@xn--bcher-kva.example')).toBe('🐇•••@bücher.example');
  });
});
