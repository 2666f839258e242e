import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes a folder for this process; the answer gives it back. The embedded Postgres does not notice a second process in its folder,
 * and both would spoil the data.
 */
export function holdFolder(folder: string): () => void {
  const lock = `${folder}.lock`;
  const owner = readOwner(lock);
  if (owner && isRunning(owner)) throw new Error(`The folder ${folder} is in use by process ${owner}. Stop that one, or set DATABASE_URL.`);
  writeFileSync(lock, String(process.pid));
  return () => {
    rmSync(lock, { force: true });
  };
}

function readOwner(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks only whether the process is there.
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
