import { relative } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** A file a page loads. */
export interface Chunk {
  readonly fileName: string;
  /** The module it was made for, from `dist`; for a part that several share, its name. */
  readonly source: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly isLazy: boolean;
  /** The file names of what it loads at once. */
  readonly imports: readonly string[];
  /** The file names of what it loads when it is needed. */
  readonly laterImports: readonly string[];
  /** What went into it, by path, and how long that is before it is minified. */
  readonly modules: readonly { readonly path: string; readonly code: string }[];
}

const page = 'virtual:page';

const pageThatImports = (paths: readonly string[]): Plugin => ({
  name: 'page',
  enforce: 'pre',
  resolveId: source => (source === page ? page : null),
  load: id => (id === page ? paths.map(path => `import ${JSON.stringify(path)};`).join('\n') : null),
});

/** Vite adds code of its own to a page that loads parts later, which other bundlers do not: the bare import is left. */
const withoutPreloading = (): Plugin => ({
  name: 'without-preloading',
  enforce: 'pre',
  load: id => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = load => load();' : null),
});

/** Bundles a page that imports some modules, in memory, for production. */
export const bundlePage = async (...paths: readonly string[]): Promise<readonly Chunk[]> => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [pageThatImports(paths), withoutPreloading()],
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: page } },
  })) as Rolldown.RolldownOutput;

  return output
    .filter(file => file.type === 'chunk')
    .map(chunk => ({
      fileName: chunk.fileName,
      source: chunk.facadeModuleId === null ? chunk.name : relative('dist', chunk.facadeModuleId).replaceAll('\\', '/'),
      code: chunk.code,
      isEntry: chunk.isEntry,
      isLazy: chunk.isDynamicEntry,
      imports: chunk.imports,
      laterImports: chunk.dynamicImports,
      modules: Object.entries(chunk.modules).map(([id, module]) => ({
        path: relative('.', id).replaceAll('\\', '/'),
        code: module.code ?? '',
      })),
    }));
};
