/** Schemes that a browser runs, or that show what is not the web's to show. A host cannot allow them. */
const forbidden = new Set(
  ['javascript', 'data', 'vbscript', 'blob', 'file', 'filesystem', 'view-source', 'about', 'intent'].map(name => `${name}:`),
);

const schemesOf = {
  link: ['https:'],
  'deep-link': ['https:', 'otpauth:'],
};

/**
 * The normalised form of an address that came from outside, or undefined where following it may be unsafe. Links are `https:`, or
 * `http:` to this very machine, as while developing; what opens an app may be `otpauth:` too, or of a scheme that the host allows, written with or without its colon.
 */
export const safeUrl = (kind: keyof typeof schemesOf, text: string, allowedSchemes: readonly string[] = []): string | undefined => {
  const url = parse(text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim());
  if (!url || forbidden.has(url.protocol)) return undefined;
  // What stands before an @ passes itself off as the host.
  if (url.protocol === 'https:' && (url.username || url.password)) return undefined;

  if (url.protocol === 'http:' && isThisMachine(url.hostname)) return url.username || url.password ? undefined : url.href;

  const extra = kind === 'deep-link' ? allowedSchemes.map(scheme => `${scheme.toLowerCase().replace(/:$/, '')}:`) : [];
  return [...schemesOf[kind], ...extra].includes(url.protocol) ? url.href : undefined;
};

/** @see https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy */
const isThisMachine = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host) || host.endsWith('.localhost');

const parse = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};
