import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { run } from './run.js';

/** A story or a page of docs, as Storybook's index has it. */
export interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
}

const built = 'storybook-static';

/** All that is in the built storybook; it is built first where it is not. */
export const readStorybook = (): Entry[] => {
  const index = join(built, 'index.json');
  if (!existsSync(index)) run('npm', ['run', '--silent', 'build-storybook']);
  return Object.values((JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> }).entries);
};

/** Serves it. */
export const serveStorybook = async (): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    build: { outDir: built },
    // By a name: a passkey belongs to one, and never to a number.
    preview: { host: 'localhost' },
  });
  return { address: server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '', close: () => server.close() };
};
