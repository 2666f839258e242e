import { sentencesOf } from '../../src/testing/contract/sentences-of.js';
import { demoCapabilities, demoWorld } from '../adapters/demo/demo-world.js';
import type { BrokenAdapter } from './broken/broken.js';

/** A promise by what it is about, for all kinds of method together. */
export async function findBroken({ options = {}, change, claims = {} }: Omit<BrokenAdapter, 'how'>) {
  const sentences = sentencesOf('it', { ...demoCapabilities, ...claims, createAdapter: account => demoWorld(account, options, change) });
  const tried = new Set<string>();
  const failed = new Set<string>();
  for (const { about, promise, check } of sentences) {
    const name = [...about.slice(1), promise].map(part => part.replace(/, for the kind .*/, '')).join(': ');
    const finding = await check().catch(() => undefined);
    if (!finding) failed.add(name);
    if (finding?.type !== 'skipped') tried.add(name);
  }
  return { tried, failed: [...failed] };
}
