import { ensureBrowser } from './ensure-browser.js';
import { ensurePostgres } from './ensure-postgres.js';
import { writeReport } from './report/write-report.js';
import { runBeside } from './run.js';
import { runTests } from './run-tests.js';
import type { Totals } from './vitest-totals.js';

interface Check {
  readonly name: string;
  /** A script of package.json. */
  readonly script: string;
}

const needs: readonly (readonly [name: string, ensure: () => boolean])[] = [
  ['A browser for the tests', ensureBrowser],
  ['A database for the tests', ensurePostgres],
];

/** Each lane goes beside the other. Lint alone takes as long as all the rest, and knows no use for a second core. */
const lanes: readonly (readonly Check[])[] = [
  [
    { name: 'Lint', script: 'lint' },
    { name: 'Format', script: 'format:check' },
  ],
  [
    { name: 'Types', script: 'typecheck' },
    // Before the build, which would write the manifest anew.
    { name: 'Manifest', script: 'manifest:check' },
    { name: 'Style sheets', script: 'css:check' },
    { name: 'Unused files, exports and packages', script: 'unused' },
    { name: 'Build', script: 'build' },
    { name: 'Build of the reference host', script: 'build:host' },
    { name: 'Build of the better-auth host', script: 'build:better-auth-host' },
    { name: 'Package', script: 'package:check' },
    { name: 'Types for frameworks', script: 'frameworks:check' },
    { name: 'Size', script: 'size' },
    { name: 'Build of the storybook', script: 'build-storybook' },
  ],
];

const total: Totals = { passed: 0, failed: 0, failures: [], skipped: [] };
const started = Date.now();

const heading = (text: string): void => console.log(`\n=== ${text} (${Math.round((Date.now() - started) / 1000)} s)\n`);

const count = (name: string, succeeded: boolean): void => {
  if (succeeded) total.passed++;
  else {
    total.failed++;
    total.failures.push(name);
    console.error(`FAILED: ${name}`);
  }
};

for (const [name, ensure] of needs) {
  heading(name);
  count(name, ensure());
}

const walk = async (lane: readonly Check[]): Promise<void> => {
  for (const { name, script } of lane) {
    const { succeeded, output } = await runBeside('npm', ['run', '--silent', script]);
    heading(name);
    process.stdout.write(output);
    count(name, succeeded);
  }
};
await Promise.all(lanes.map(walk));

heading('Tests');
const { succeeded, totals: tests, facts } = runTests();

total.passed += tests.passed;
// Vitest may fail without a failed test, as when a browser goes away.
total.failed += succeeded ? tests.failed : Math.max(tests.failed, 1);

heading('Report');
count('Report', facts !== undefined && writeReport(facts));

heading('Result');
for (const name of tests.skipped) console.log(`Not run: ${name}`);
// Last, so that they are seen however much was printed before.
for (const name of [...total.failures, ...tests.failures]) console.log(`Failed: ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
