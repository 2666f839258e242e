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

/** The phone also shows the picture it is to scan, and its QR decoder may be WebAssembly in a worker. */
export const phonePagePolicy = write({
  ...strict,
  'script-src': "'self' 'wasm-unsafe-eval'",
  'img-src': "'self' blob:",
  'media-src': "'self' blob:",
  'worker-src': "'self'",
});

function write(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
