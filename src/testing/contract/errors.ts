import { readRetryAfter } from '../../contract/index.js';
import { afterEach, beforeEach, describe, it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { type AdapterContractOptions, failure, promptly, refusal, Scene } from './scene.js';
import { noTrouble } from './why-not.js';

/** What a person is told when something is wrong that no call is about. */
export function describeErrors(options: AdapterContractOptions): void {
  describe('errors', () => {
    let scene: Scene;
    beforeEach(async () => {
      scene = await Scene.open(options);
    });
    afterEach(() => scene.close());
    const load = () => scene.adapter.loadSecurityInfo(scene.call());

    it('tell that the server was not reached, and not for longer than that is so', async ({ skip }) => {
      if (!scene.world.trouble) return skip(noTrouble);
      await scene.world.trouble.offline();

      expect(await promptly(refusal(load()))).toBe('network');
      await load();
    });

    it('tell that the server cannot answer now', async ({ skip }) => {
      if (!scene.world.trouble) return skip(noTrouble);
      await scene.world.trouble.unavailable();

      expect(await promptly(refusal(load()))).toBe('unavailable');
      await load();
    });

    it('tell that there were too many calls, and how long to wait', async ({ skip }) => {
      if (!scene.world.trouble) return skip(noTrouble);
      await scene.world.trouble.throttled(90);

      const error = await promptly(failure(load()));

      expect(error.code).toBe('rate-limited');
      const { retryAfter } = error.is('rate-limited') ? error.data : {};
      // As a date it may have lost a part of a second on its way.
      expect(readRetryAfter(retryAfter)).toBeGreaterThan(85_000);
      expect(readRetryAfter(retryAfter)).toBeLessThanOrEqual(90_000);
    });
  });
}
