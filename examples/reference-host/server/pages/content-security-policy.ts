const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** What the host page may do. The widget needs nothing else. */
export const hostPagePolicy = write(strict);

/** The phone also has an icon, and shows the picture it is to scan. */
export const phonePagePolicy = write({ ...strict, 'img-src': "'self' blob:" });

function write(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
