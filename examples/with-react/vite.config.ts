/*
 * React 19 sets the adapter and listens to the events by itself, so there is no wrapper. From the root of the repository:
 *
 *   npm run build
 *   npx vite build examples/with-react && npx vite preview examples/with-react
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  preview: {
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        // Of Lit, with which the elements are made. React needs none.
        'trusted-types lit-html',
      ].join('; '),
    },
  },
});
