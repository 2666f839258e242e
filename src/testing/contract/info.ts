import { readSecurityInfo } from '../../contract/index.js';
import { afterEach, beforeEach, describe, it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { type AdapterContractOptions, promptly, refusal, Scene } from './scene.js';

/** What holds for every adapter. */
export function describeInfo(options: AdapterContractOptions): void {
  describe('security info', () => {
    let scene: Scene;
    beforeEach(async () => {
      scene = await Scene.open(options);
    });
    afterEach(() => scene.close());

    it('says all that the contract wants, in its shape', async () => {
      const warnings: string[] = [];

      const info = await scene.adapter.loadSecurityInfo(scene.call());

      readSecurityInfo(info, sentence => warnings.push(sentence));
      expect(warnings).toEqual([]);
      expect(info.methods).toEqual([]);
    });

    it('is not read when it was aborted before', async () => {
      expect(await promptly(refusal(scene.adapter.loadSecurityInfo(scene.call(undefined, AbortSignal.abort()))))).toBe('aborted');
    });

    it('stops at once when it is aborted meanwhile', async () => {
      const controller = new AbortController();
      const answer = refusal(scene.adapter.loadSecurityInfo(scene.call(undefined, controller.signal)));

      controller.abort();

      expect(await promptly(answer)).toBe('aborted');
    });
  });
}
