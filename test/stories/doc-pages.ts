import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page of the docs: its path from the root, and its text. */
export interface DocPage {
  readonly path: string;
  readonly text: string;
}

/** A piece of code on a page. */
export interface Sample {
  readonly page: string;
  readonly language: string;
  /** What stands before it and is not shown: `{/* given: … *\/}`. */
  readonly given: string;
  readonly code: string;
  readonly line: number;
  /** The folder whose neighbours it imports: `{/* in: … *\/}` on the page, else that of the page. */
  readonly folder: string;
}

export const docPages: readonly DocPage[] = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.mdx'))
  .map(name => `stories/${name.replaceAll(sep, '/')}`)
  .sort()
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }));

export const samples: readonly Sample[] = docPages.flatMap(samplesOf);

/** Also of what stands in no page of its own. */
export function samplesOf({ path, text }: DocPage): Sample[] {
  const folder = resolve(root, /^\{\/\* in: (\S+) \*\/\}$/m.exec(text)?.[1] ?? dirname(path));
  return [...text.matchAll(/(?:\{\/\* given:([^]*?)\*\/\}\n\n)?^```(\w+)\n([^]*?)^```$/gm)].map(
    ({ index, 1: given = '', 2: language, 3: code }) => ({
      page: path,
      language: language ?? '',
      given: given.trim(),
      code: code ?? '',
      line: text.slice(0, text.indexOf('```', index)).split('\n').length + 1,
      folder,
    }),
  );
}
