/*
 * A page of one site (127.0.0.1) has the wizard of another (localhost) in a frame, with the permission to make passkeys. Which sites
 * these are is in `.env`; both are served from here. From the root of the repository:
 *
 *   npm run build
 *   npx vite build examples/with-frame && npx vite preview examples/with-frame, then open http://127.0.0.1:4173
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, loadEnv } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => {
  const sites = loadEnv(mode, here('.'));
  return {
    build: { rolldownOptions: { input: [here('index.html'), here('accounts.html')] } },
    preview: {
      host: '127.0.0.1',
      headers: {
        'Content-Security-Policy': [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          `frame-src ${sites['VITE_ACCOUNTS']}`,
          `frame-ancestors ${sites['VITE_SHOP']}`,
          "require-trusted-types-for 'script'",
          // Of Lit, with which the elements are made.
          'trusted-types lit-html',
        ].join('; '),
      },
    },
  };
});
