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

const pageThatRuns = (script: string): Plugin => ({
  name: 'page',
  enforce: 'pre',
  resolveId: source => (source === page ? page : null),
  load: id => (id === page ? script : null),
});

/** Bundles a page that imports some modules, in memory, for production. */
export const bundlePage = (...paths: readonly string[]): Promise<readonly Chunk[]> =>
  bundleScript(paths.map(path => `import ${JSON.stringify(path)};`).join('\n'));

/** Bundles a page that runs a script. */
export const bundleScript = async (script: string): Promise<readonly Chunk[]> => {
  const bundles = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [pageThatRuns(script)],
    build: {
      write: false,
      target: 'es2022',
      // For a page, Vite would add code of its own to each part that is loaded later, which other bundlers do not.
      lib: { entry: page, formats: ['es'] },
      rolldownOptions: {
        input: page,
        preserveEntrySignatures: false,
        output: { minify: true, comments: false, chunkFileNames: 'assets/[name]-[hash].js' },
      },
    },
  })) as Rolldown.RolldownOutput[];

  return bundles
    .flatMap(({ output }) => output)
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
