/*
 * The package through a bundler, with no framework, under a policy that allows neither inline code nor strings that become code. Where
 * there is no framework, this is all. From the root of the repository:
 *
 *   npm run build
 *   npx vite build examples/with-strict-policy && npx vite preview examples/with-strict-policy
 */
import { defineConfig } from 'vite';

export default defineConfig({
  preview: {
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        // Of Lit, with which the elements are made.
        'trusted-types lit-html',
      ].join('; '),
    },
  },
});
