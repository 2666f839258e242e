import { brokenAdapters } from './broken/index.js';
import caught from './caught.json' with { type: 'json' };
import { findBroken } from './find-broken.js';

const promisesOf = caught as Readonly<Record<string, readonly string[]>>;

describe('a promise that is broken is found by the kit, and no other', () => {
  it.for(brokenAdapters)('$how', async adapter => {
    const { failed } = await findBroken(adapter);

    expect(failed).not.toEqual([]);
    expect(failed.sort()).toEqual([...(promisesOf[adapter.how] ?? [])].sort());
  });
});

describe('the kit', () => {
  it('says no sentence that cannot fail', async () => {
    const broken = new Set(Object.values(promisesOf).flat());

    const { tried, failed } = await findBroken({});

    expect(failed).toEqual([]);
    expect([...tried].filter(name => !broken.has(name))).toEqual([]);
    expect(tried.size).toBeGreaterThan(240);
  });

  it('knows nothing of broken adapters that are not there', () => {
    expect(Object.keys(promisesOf).sort()).toEqual(brokenAdapters.map(({ how }) => how).sort());
  });
});
