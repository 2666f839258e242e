import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian and Ubuntu, Fedora, and Homebrew keep the servers of each version. */
const versioned = (parent: string, prefix = ''): string[] =>
  existsSync(parent)
    ? readdirSync(parent)
        .filter(name => name.startsWith(prefix))
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .map(name => join(parent, name, 'bin'))
    : [];

/** The folder with PostgreSQL's `initdb` and `postgres`, the newest where there are several. `POSTGRES_BIN` names another. */
export const findPostgres = (): string | undefined =>
  [
    process.env['POSTGRES_BIN'] ?? '',
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versioned('/usr/lib/postgresql'),
    ...versioned('/usr', 'pgsql-'),
    ...versioned('/opt/homebrew/opt', 'postgresql@'),
    ...versioned('/usr/local/opt', 'postgresql@'),
  ]
    .filter(Boolean)
    .find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
