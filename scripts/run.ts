import { spawn, spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const withTools = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [resolve('node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
});

const shell = process.platform === 'win32';

/** Runs a command, also one of the project's own tools, in sight; says whether it succeeded. */
export const run = (command: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...withTools(), ...env }, shell }).status === 0;

/** The same, out of sight; what it printed comes with the answer. */
export const runQuietly = (
  command: string,
  args: readonly string[] = [],
): Promise<{ readonly succeeded: boolean; readonly output: string }> =>
  new Promise(settle => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: withTools(), shell });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', error => settle({ succeeded: false, output: error.message }));
    child.on('close', status => settle({ succeeded: status === 0, output }));
  });
