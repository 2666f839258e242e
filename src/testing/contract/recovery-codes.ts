import { readRecoveryCodes, type RecoveryCodeSet } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { describeEnrollment, enroll, type Journey } from './enrollment.js';
import { describeKinds } from './kinds.js';
import type { AdapterContractOptions } from './scene.js';
import { useScene } from './use-scene.js';
import { noMore } from './why-not.js';

const kind = 'recovery-codes';

const journey: Journey<RecoveryCodeSet> = {
  kind,
  begin: async (scene, call) => readRecoveryCodes(await scene.recoveryCodes.begin({ renew: false }, call)),
  prepare: async (scene, { enrollmentId }) => {
    return (call, id = enrollmentId) => scene.recoveryCodes.confirm(id, call);
  },
  mayLast: true,
  cancel: (scene, enrollmentId, call) => scene.recoveryCodes.cancel(enrollmentId, call),
};

/** What holds for recovery codes. */
export function describeRecoveryCodes(options: AdapterContractOptions): void {
  describeKinds(options, [kind], 'recoveryCodes', () => {
    const stage = useScene(options, kind);
    const begin = async (renew = false, call = stage.scene.call()) =>
      readRecoveryCodes(await stage.scene.recoveryCodes.begin({ renew }, call));
    const list = async () => {
      const { methods } = await stage.scene.adapter.loadSecurityInfo(stage.scene.call());
      return methods.filter(method => method.kind === kind);
    };

    describeEnrollment(stage, options, journey);

    it('makes codes that differ', async () => {
      const { codes } = await begin();

      expect(new Set(codes).size).toBe(codes.length);
    });

    it('shows the same codes after a reload', async () => {
      const first = await begin();
      const second = await begin();

      expect([second.enrollmentId, second.codes]).toEqual([first.enrollmentId, first.codes]);
    });

    it('makes others when it is told to, once for one intent', async () => {
      const old = await begin();
      const call = stage.scene.call();

      const first = await begin(true, call);
      const again = await begin(true, call);

      expect(first.codes.filter(code => old.codes.includes(code))).toEqual([]);
      expect(again.codes).toEqual(first.codes);
      expect((await begin()).codes).toEqual(first.codes);
    });

    it('makes others after those that were cancelled', async () => {
      const { enrollmentId, codes } = await begin();

      await stage.scene.recoveryCodes.cancel(enrollmentId, stage.scene.call());

      expect((await begin()).codes.filter(code => codes.includes(code))).toEqual([]);
    });

    it('never shows them again once they are saved', async () => {
      const { codes, result } = await enroll(stage.scene, journey);

      const told = JSON.stringify([result, await stage.scene.adapter.loadSecurityInfo(stage.scene.call())]);

      expect(codes.filter(code => told.includes(code))).toEqual([]);
    });

    it('says whether the codes take the place of others', async ({ skip }) => {
      expect((await begin()).replaces ?? false).toBe(false);
      await enroll(stage.scene, journey);
      if (!(await stage.scene.isAvailable(kind))) return skip(noMore);

      expect((await begin()).replaces).toBe(true);
    });

    it('puts those from before out of use when the new ones are saved, and not before', async ({ skip }) => {
      const old = await enroll(stage.scene, journey);
      if (!(await stage.scene.isAvailable(kind))) return skip(noMore);
      const before = await list();

      const { enrollmentId, codes } = await begin();

      expect(codes.filter(code => old.codes.includes(code))).toEqual([]);
      expect(await list()).toEqual(before);
      const { method } = await stage.scene.recoveryCodes.confirm(enrollmentId, stage.scene.call());
      expect((await list()).map(({ id }) => id)).toEqual([method.id]);
    });

    it('leaves those from before alone when the new ones are cancelled', async ({ skip }) => {
      await enroll(stage.scene, journey);
      if (!(await stage.scene.isAvailable(kind))) return skip(noMore);
      const before = await list();
      const { enrollmentId } = await begin();

      await stage.scene.recoveryCodes.cancel(enrollmentId, stage.scene.call());

      expect(await list()).toEqual(before);
    });
  });
}
