import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the pages of each folder are served. */
const addresses = { site: '', phone: 'phone/', outbox: 'outbox/' } as const;

const pages = Object.entries(addresses).flatMap(([folder, address]) =>
  (existsSync(here(folder)) ? readdirSync(here(folder)) : [])
    .filter(file => file.endsWith('.html'))
    .map(file => ({ source: `${folder}/${file}`, served: `${address}${file}` })),
);

/** Puts each page where it is served: Vite would put it where its source is. */
const servePagesAt = (): Plugin => ({
  name: 'serve-pages-at',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const { source, served } of pages) {
      const page = bundle[source];
      if (page) page.fileName = served;
    }
  },
});

export default defineConfig({
  root: here('.'),
  plugins: [servePagesAt()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Browsers with `light-dark()`: else Vite rewrites it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    // The server's content security policy allows nothing inline, `data:` included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map(({ source }) => here(source)) },
  },
});
