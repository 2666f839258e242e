import { writeReport } from './report/write-report.js';
import { runTests } from './run-tests.js';

/** Runs the tests that have something to tell of the stories, the states, the languages and the pictures, and writes the report of it. */
const { succeeded, facts } = runTests(
  '--project=browser',
  '--project=storybook',
  'test/a11y/',
  'test/stories/states.test.ts',
  'test/locales/every-language.test.ts',
  'test/visual/',
  '.stories.ts',
);

const isFine = facts !== undefined && writeReport(facts);
process.exitCode = succeeded && isFine ? 0 : 1;
