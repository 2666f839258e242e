import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Packed {
  /** The archive that is published. */
  readonly tarball: string;
  /** What is in it. Below a folder `node_modules`, so that whatever stands beside that finds it by its name. */
  readonly folder: string;
  readonly bytes: number;
}

/** Packs what is built, as publishing it would, and unpacks that where a host could stand: inside of this project, so that what we depend on is found. */
export const pack = (place = resolve('node_modules/.cache/enrollkit-host')): Packed => {
  const folder = join(place, 'node_modules/enrollkit');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as [{ readonly filename: string }];
  const tarball = join(place, packed.filename);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  return { tarball, folder, bytes: statSync(tarball).size };
};
