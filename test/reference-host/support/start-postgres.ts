import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../../../scripts/find-postgres.js';

export interface RunningPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a Postgres of the system's own, in a new folder, reached by a socket in it. */
export async function startPostgres(): Promise<RunningPostgres> {
  const programs = findPostgres();
  if (!programs) {
    throw new Error(
      'This test needs PostgreSQL (initdb and postgres). `npm test` installs it where it may; else install the package "postgresql".',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'enrollkit-postgres-'));
  const data = join(folder, 'data');
  const owner = ownerOfData();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'], { ...owner, cwd: folder });
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'].flatMap(setting => ['-c', setting]);
  const postgres = spawn(join(programs, 'postgres'), ['-D', data, ...settings], { ...owner, cwd: folder });
  await isReady(postgres);
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      const ended = new Promise(resolve => postgres.once('exit', resolve));
      postgres.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function ownerOfData(): { uid: number; gid: number } | { uid?: never; gid?: never } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function isReady(postgres: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    postgres.stderr?.on('data', chunk => {
      said += String(chunk);
      if (said.includes('ready to accept connections')) resolve();
    });
    postgres.once('error', reject);
    postgres.once('exit', () => {
      reject(new Error(`PostgreSQL ended: ${said}`));
    });
  });
}
