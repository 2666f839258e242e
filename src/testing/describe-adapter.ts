import { sentencesOf } from './contract/sentences-of.js';
import type { AdapterCapabilities, CreateAdapter } from './contract/world.js';
import { runnerAround, tell, type TestRunner } from './suite/runner.js';

/**
 * Proves an adapter: says what the contract promises in sentences, and tries each as a test of its own. What the adapter, its server or
 * the test's world cannot do is skipped, and says so.
 *
 * @param createAdapter Makes the adapter and the world around it, afresh for every sentence.
 * @param capabilities What it is said to do. More or less than that fails.
 * @param runner `describe` and `it` of Vitest, Mocha or `node:test`. Default those that are global.
 *
 * @example
 * import { describe, it } from 'node:test';
 * import { describeAdapter } from 'enrollkit/testing';
 *
 * describeAdapter('our adapter', () => ({ adapter: createOurAdapter(), app: { code: account => codeNow(account) } }), {
 *   kinds: ['authenticator-code'],
 *   calls: ['removeMethod'],
 * }, { describe, it });
 */
export function describeAdapter(
  name: string,
  createAdapter: CreateAdapter,
  capabilities: AdapterCapabilities,
  runner: TestRunner = runnerAround(),
): void {
  tell(runner, sentencesOf(name, { ...capabilities, createAdapter }));
}
