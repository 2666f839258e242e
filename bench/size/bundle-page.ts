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
}

const page = 'virtual:page';

const pageThatImports = (path: string): Plugin => ({
  name: 'page',
  resolveId: source => (source === page ? page : null),
  load: id => (id === page ? `import ${JSON.stringify(path)};` : null),
});

/** Bundles a page that imports a module, in memory, for production; without Vite's own help for preloading, which is the host's choice. */
export const bundlePage = async (path: string): Promise<readonly Chunk[]> => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [pageThatImports(path)],
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
    }));
};
