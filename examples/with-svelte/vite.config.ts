/*
 * Svelte knows elements as they are. From the root of the repository:
 *
 *   npm run build
 *   npx vite build examples/with-svelte && npx vite preview examples/with-svelte
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  preview: {
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        // Of Lit, with which the elements are made, and of Svelte.
        'trusted-types lit-html svelte-trusted-html',
      ].join('; '),
    },
  },
});
