import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Target = string | Readonly<Record<string, string>>;

interface Package {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly sideEffects: readonly string[];
  readonly customElements?: string;
}

/** Imports everything it is told of, in a Node process where there is no DOM, and says what failed. */
const importer = `
  const failed = [];
  for (const name of JSON.parse(process.argv[1]))
    await import(name).catch(error => failed.push(name + ' cannot be imported: ' + error.message));
  console.log(JSON.stringify(failed));
`;

const targetsOf = (target: Target): readonly string[] => (typeof target === 'string' ? [target] : Object.values(target));
const isThere = (folder: string, path: string): boolean => existsSync(join(folder, path.replace(/\*.*$/, '')));

/** Entries that lead nowhere, and those that Node cannot import by their names. */
export const exportFlaws = (folder: string): string[] => {
  const { name, exports, sideEffects, customElements = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const missing = Object.entries(exports).flatMap(([entry, target]) =>
    targetsOf(target)
      .filter(path => !isThere(folder, path))
      .map(path => `The entry ${entry} leads to ${path}, which is not there.`),
  );
  const stale = [...sideEffects, customElements]
    .filter(path => path !== '' && !isThere(folder, path))
    .map(path => `package.json names ${path}, which is not there.`);
  const modules = Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'object' && 'default' in target ? [entry.replace(/^\./, name)] : [],
  );
  const failed = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', importer, JSON.stringify(modules)], {
      // Whoever stands beside the package imports it by its name.
      cwd: dirname(dirname(folder)),
      encoding: 'utf8',
    }),
  ) as string[];
  return [...missing, ...stale, ...failed];
};
