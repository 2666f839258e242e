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

export interface Outcome {
  readonly succeeded: boolean;
  /** What it printed. */
  readonly output: string;
}

/** Runs a command beside others, out of sight. */
export const runBeside = (command: string, args: readonly string[] = []): Promise<Outcome> =>
  new Promise(resolveOutcome => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: withTools(), shell });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', ({ message }) => resolveOutcome({ succeeded: false, output: message }));
    child.on('close', code => resolveOutcome({ succeeded: code === 0, output }));
  });
