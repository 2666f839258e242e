/*
 * Vue is told which tags are elements, and needs no more. From the root of the repository:
 *
 *   npm run build
 *   npx vite build examples/with-vue && npx vite preview examples/with-vue
 */
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tag.startsWith('enrollkit-') } } })],
  preview: {
    headers: {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        // Of Lit, with which the elements are made, and of Vue.
        'trusted-types lit-html vue',
      ].join('; '),
    },
  },
});
