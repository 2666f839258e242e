import type { Finding, Sentence } from './collect.js';

/** Two functions of a test runner: of Vitest, Mocha, `node:test`, or whatever else has them. */
export interface TestRunner {
  readonly describe: (name: string, fill: () => void) => unknown;
  readonly it: (name: string, check: () => Promise<void>) => unknown;
}

/** What runners hand to a test, as an argument or as `this`, so that it can say that it was not run. */
interface Skippable {
  skip?(why?: string): unknown;
}

/** The runner that has put its functions where everybody finds them. */
export function runnerAround(): TestRunner {
  const { describe, it } = globalThis as Partial<TestRunner>;
  if (!describe || !it) throw new Error('There is no test runner around: hand in its `describe` and `it`, as the last argument.');
  return { describe, it };
}

/** Has a runner try sentences, one test each, under the names of what they are about. */
export function tell(runner: TestRunner, sentences: readonly Sentence[], depth = 0): void {
  for (const { key, of } of groupsOf(sentences, depth)) {
    if (key === undefined) for (const sentence of of) tellOne(runner, sentence);
    else runner.describe(key, () => tell(runner, of, depth + 1));
  }
}

function tellOne({ it }: TestRunner, { promise, check }: Sentence): void {
  // No parameter has a name: Mocha would wait for the first to be called, and `node:test` for the second.
  it(promise, async function (this: unknown, ...given: readonly unknown[]) {
    const finding: Finding = await check();
    if (finding.type === 'skipped') [given[0], this].find(isSkippable)?.skip?.(finding.why);
  });
}

function isSkippable(value: unknown): value is Skippable {
  // Vitest's is a function.
  return ((typeof value === 'object' && value !== null) || typeof value === 'function') && typeof (value as Skippable).skip === 'function';
}

/** Neighbours that are about the same. Sentences without anything narrower have no key. */
function groupsOf(sentences: readonly Sentence[], depth: number): { key: string | undefined; of: Sentence[] }[] {
  const groups: { key: string | undefined; of: Sentence[] }[] = [];
  for (const sentence of sentences) {
    const key = sentence.about[depth];
    const last = groups.at(-1);
    if (last?.key === key && last) last.of.push(sentence);
    else groups.push({ key, of: [sentence] });
  }
  return groups;
}
