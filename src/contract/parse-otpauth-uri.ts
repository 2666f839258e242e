type RawParts = Partial<Record<'secret' | 'issuer' | 'account' | 'algorithm' | 'digits' | 'period', string | number | undefined>>;

const known = new Set(['secret', 'issuer', 'algorithm', 'digits', 'period']);

/**
 * Takes an `otpauth:` URI (Key URI Format) apart, and checks nothing of what is in it.
 *
 * @throws Anything, when it is none.
 */
export function parseOtpauthUri(uri: string): RawParts {
  const [, label, query] = /^otpauth:\/\/totp\/([^?#]*)\?([^#]*)/i.exec(uri.trim()) ?? [];
  if (label === undefined || query === undefined) throw new TypeError();
  const parameters = parseQuery(query);
  return {
    secret: parameters.get('secret'),
    algorithm: parameters.get('algorithm'),
    digits: toNumber(parameters.get('digits')),
    period: toNumber(parameters.get('period')),
    ...parseLabel(label, parameters.get('issuer')),
  };
}

function parseQuery(query: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name = '', ...value] = pair.split('=');
    const key = name.toLowerCase();
    if (!known.has(key)) continue;
    // Apps disagree on which of two counts: what the person scans must mean one thing.
    if (parameters.has(key)) throw new TypeError();
    // Servers that build it as a form write a space as "+".
    parameters.set(key, decodeURIComponent(value.join('=').replaceAll('+', ' ')));
  }
  return parameters;
}

/** The label is `account`, or `issuer:account`, in which either may hold an escaped colon. */
function parseLabel(label: string, issuer: string | undefined): RawParts {
  const whole = decodeURIComponent(label);
  if (issuer && whole.startsWith(`${issuer}:`)) return { issuer, account: whole.slice(issuer.length + 1) };
  const [prefix, account] = label.includes(':') ? splitAtColon(label).map(decodeURIComponent) : splitAtColon(whole);
  return account === undefined ? { issuer, account: whole } : { issuer: [issuer, prefix].find(Boolean), account };
}

function splitAtColon(label: string): string[] {
  const colon = label.indexOf(':');
  return colon < 0 ? [label] : [label.slice(0, colon), label.slice(colon + 1)];
}

function toNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
}
