/** Schemes that a browser runs, or that show what is not the web's to show. A host cannot allow them. */
const forbidden = new Set(
  ['javascript', 'data', 'vbscript', 'blob', 'file', 'filesystem', 'view-source', 'about', 'intent'].map(name => `${name}:`),
);

const schemesOf = {
  link: ['https:'],
  'deep-link': ['https:', 'otpauth:'],
};

/**
 * The normalised form of an address that came from outside, or undefined where following it may be unsafe. Links are `https:`; what
 * opens an app may be `otpauth:` too, or of a scheme that the host allows, written with or without its colon.
 */
export const safeUrl = (kind: keyof typeof schemesOf, text: string, allowedSchemes: readonly string[] = []): string | undefined => {
  const url = parse(text.replace(/[\p{Cc}\p{Cf}]/gu, '').trim());
  if (!url || forbidden.has(url.protocol)) return undefined;
  // What stands before an @ passes itself off as the host.
  if (url.protocol === 'https:' && (url.username || url.password)) return undefined;

  const extra = kind === 'deep-link' ? allowedSchemes.map(scheme => `${scheme.toLowerCase().replace(/:$/, '')}:`) : [];
  return [...schemesOf[kind], ...extra].includes(url.protocol) ? url.href : undefined;
};

const parse = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};
