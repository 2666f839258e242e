import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface SourceMap {
  readonly sources?: readonly string[];
}

const named = /\/\/# sourceMappingURL=(\S+)\s*$/;

/** Source maps that lead nowhere: a debugger, or an editor that goes to a definition, would find nothing. */
export const mapFlaws = (folder: string, files: readonly string[]): string[] => {
  const there = new Set(files);
  const code = files.filter(file => /^dist\/.*\.(?:js|d\.ts)$/.test(file) && !file.startsWith('dist/cdn/'));

  const lost = code.flatMap(file => {
    const map = named.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
    if (map === undefined) return there.has(`${file}.map`) ? [`${file} does not name its map.`] : [];
    return existsSync(join(folder, dirname(file), map)) ? [] : [`${file} names the map ${map}, which is not there.`];
  });

  const empty = files
    .filter(file => file.endsWith('.map'))
    .flatMap(file => {
      const { sources = [] } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as SourceMap;
      return sources
        .filter(source => !there.has(join(dirname(file), source).replaceAll('\\', '/')))
        .map(source => `${file} leads to ${source}, which is not there.`);
    });

  return [...lost, ...empty];
};
