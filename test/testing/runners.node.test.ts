import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What a runner printed, and how it ended, in a process of its own. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): { readonly printed: string; readonly status: number | null } {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    encoding: 'utf8',
    env: { ...inherited, ...env },
  });
  return { printed: stdout + stderr, status };
}

const isBroken = { ENROLLKIT_BROKEN: '1' };
const promise = 'forgets what was cancelled';
const why = 'Nobody can be signed in elsewhere here.';

describe('the kit in node:test', () => {
  const prove = (env?: NodeJS.ProcessEnv) => run(['--test-reporter=tap', 'test/testing/runners/in-node-test.ts'], env);

  it('passes for an adapter that keeps the contract, and tells what it skipped', () => {
    const { printed, status } = prove();

    expect(status, printed).toBe(0);
    expect(Number(/^# pass (\d+)$/m.exec(printed)?.[1])).toBeGreaterThan(400);
    expect(printed).toMatch(/^# fail 0$/m);
    expect(printed).toContain(`# SKIP ${why}`);
  });

  it('fails for one that does not, at the sentence that it breaks', () => {
    const { printed, status } = prove(isBroken);

    expect(status).not.toBe(0);
    expect(printed).toMatch(new RegExp(`^\\s*not ok \\d+ - ${promise}$`, 'm'));
  });
});

describe('the kit in Mocha', () => {
  interface Report {
    readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number };
    readonly failures: readonly { readonly title: string }[];
    readonly pending: readonly { readonly title: string }[];
  }
  const prove = (env?: NodeJS.ProcessEnv) => {
    const { printed, status } = run([require.resolve('mocha/bin/mocha.js'), '--reporter=json', 'test/testing/runners/in-mocha.ts'], env);
    return { report: JSON.parse(printed.slice(printed.indexOf('{'))) as Report, status };
  };

  it('passes for an adapter that keeps the contract, and counts what it skipped', () => {
    const { report, status } = prove();

    expect(report.failures).toEqual([]);
    expect(status).toBe(0);
    expect(report.stats.passes).toBeGreaterThan(400);
    expect(report.pending.map(({ title }) => title)).toContain('ends every other session, and not this one');
  });

  it('fails for one that does not, at the sentence that it breaks', () => {
    const { report, status } = prove(isBroken);

    expect(status).not.toBe(0);
    expect(report.failures.map(({ title }) => title)).toContain(promise);
  });
});
