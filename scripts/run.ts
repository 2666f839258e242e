import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const withTools = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [resolve('node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
});

/** Runs a command, also one of the project's own tools, in sight; says whether it succeeded. */
export const run = (command: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...withTools(), ...env },
    shell: process.platform === 'win32',
  }).status === 0;
