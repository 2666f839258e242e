import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.js';
import { ensurePostgres } from './ensure-postgres.js';
import { run } from './run.js';
import type { Totals } from './vitest-totals.js';

const npm = (script: string) => (): boolean => run('npm', ['run', '--silent', script]);

const checks: readonly (readonly [name: string, check: () => boolean])[] = [
  ['A browser for the tests', ensureBrowser],
  ['A database for the tests', ensurePostgres],
  ['Lint', npm('lint')],
  ['Format', npm('format:check')],
  ['Types', npm('typecheck')],
  // Before the build, which would write the manifest anew.
  ['Manifest', npm('manifest:check')],
  ['Style sheets', npm('css:check')],
  ['Unused files, exports and packages', npm('unused')],
  ['Build', npm('build')],
  ['Build of the reference host', npm('build:host')],
  ['Build of the better-auth host', npm('build:better-auth-host')],
  ['Size', npm('size')],
  ['Build of the storybook', npm('build-storybook')],
];

const total: Totals = { passed: 0, failed: 0, failures: [], skipped: [] };
const started = Date.now();

const heading = (text: string): void => console.log(`\n=== ${text} (${Math.round((Date.now() - started) / 1000)} s)\n`);

for (const [name, check] of checks) {
  heading(name);
  if (check()) total.passed++;
  else {
    total.failed++;
    total.failures.push(name);
    console.error(`FAILED: ${name}`);
  }
}

heading('Tests');
const folder = mkdtempSync(join(tmpdir(), 'enrollkit-totals-'));
const file = join(folder, 'totals.json');
const succeeded = run('vitest', ['run', '--reporter=default', '--reporter=./scripts/vitest-totals.ts'], { ENROLLKIT_TOTALS: file });
const tests = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Totals)
  : { passed: 0, failed: 1, failures: ['Vitest ended early'], skipped: [] };
rmSync(folder, { recursive: true });

total.passed += tests.passed;
// Vitest may fail without a failed test, as when a browser goes away.
total.failed += succeeded ? tests.failed : Math.max(tests.failed, 1);

heading('Result');
for (const name of tests.skipped) console.log(`Not run: ${name}`);
// Last, so that they are seen however much was printed before.
for (const name of [...total.failures, ...tests.failures]) console.log(`Failed: ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
