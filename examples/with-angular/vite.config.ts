/*
 * Angular is told by a schema that there are elements of others, and needs no more. From the root of the repository:
 *
 *   npm run build
 *   npx vite build examples/with-angular && npx vite preview examples/with-angular
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { angularCompiler } from './angular-compiler.js';

export default defineConfig({
  plugins: [angularCompiler(fileURLToPath(new URL('tsconfig.json', import.meta.url)))],
  define: { ngDevMode: 'false', ngJitMode: 'false' },
  preview: {
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        // Of Lit, with which the elements are made, and of Angular.
        'trusted-types lit-html angular',
      ].join('; '),
    },
  },
});
