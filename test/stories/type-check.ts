import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { root, type Sample } from './doc-pages.js';

interface Exported {
  readonly types?: string;
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, Exported | string> };

/** What a host may import: the names that the package exports, found in the sources, built or not. */
const paths = Object.fromEntries(
  Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'object' && target.types
      ? [[join('enrollkit', name), [join(root, target.types.replace('./dist', 'src').replace('.d.ts', '.ts'))]]]
      : [],
  ),
);

export const exportedNames: readonly string[] = Object.keys(exports).map(name => join('enrollkit', name));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
  paths,
};

/** What the compiler has against some samples, each a module of its own, with the page and the line. */
export function typeCheck(samples: readonly Sample[]): string[] {
  const files = new Map(samples.map((sample, index) => [join(sample.folder, `sample-${index}.ts`).replaceAll(sep, '/'), sample]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const textOf = (name: string): string | undefined => {
    const sample = files.get(name);
    return sample && `${sample.given}\n${sample.code}`;
  };
  host.getCurrentDirectory = () => root;
  host.fileExists = name => files.has(name) || fileExists(name);
  host.readFile = name => textOf(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const text = textOf(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, rest[0]);
  };

  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([name, sample]) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ start = 0, messageText }) => {
      const before = sample.given.split('\n').length;
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) - before + sample.line;
      return `${sample.page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
