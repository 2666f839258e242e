import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('site'),
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Browsers with `light-dark()`: else Vite rewrites it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The server's content security policy allows nothing inline, `data:` included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
