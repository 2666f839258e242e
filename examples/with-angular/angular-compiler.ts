import { createCompilerHost, formatDiagnostics, performCompilation, readConfiguration } from '@angular/compiler-cli';
import { transformAsync } from '@babel/core';
import type { Plugin } from 'vite';

/** Angular's compiler and its linker, ahead of time. A project of the Angular CLI has `ng build`, and needs no such thing. */
export function angularCompiler(project: string): Plugin {
  const compiled = new Map<string, string>();
  return {
    name: 'angular-compiler',
    enforce: 'pre',
    buildStart() {
      const { rootNames, options } = readConfiguration(project, { noEmit: false });
      const host = createCompilerHost({ options });
      host.writeFile = (_path, script, _mark, _fail, [source] = []) => source && compiled.set(source.fileName, script);
      const { diagnostics } = performCompilation({ rootNames, options, host });
      if (diagnostics.length > 0) this.error(formatDiagnostics(diagnostics));
    },
    load: id => compiled.get(id) ?? null,
    async transform(code, id) {
      // What Angular publishes is compiled by half.
      if (!id.includes('/@angular/') || !code.includes('ɵɵngDeclare')) return null;
      const linked = await transformAsync(code, {
        filename: id,
        plugins: ['@angular/compiler-cli/linker/babel'],
        babelrc: false,
        configFile: false,
        compact: false,
      });
      return linked?.code ?? null;
    },
  };
}
