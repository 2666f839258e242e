import { type CallReference, type MethodKind, readPlacedCall } from '../../contract/index.js';
import { describe, it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { callRequest, expectUnconfirmedEnd, placeCall } from './placed-call.js';
import { type AdapterContractOptions, follow, promptly, refusal } from './scene.js';
import type { Stage } from './use-scene.js';
import { noClock, noPause, noProof, ownNumberOnly } from './why-not.js';

/** What holds for a call that is placed anew. */
export function describePhoneCallAgain(stage: Stage, options: AdapterContractOptions, kind: MethodKind): void {
  const { resendAllowedAfter = 40_000 } = options;

  const place = () => placeCall(stage.scene, options, kind);
  const callAgain = async (enrollmentId: string, call = stage.scene.call()) =>
    readPlacedCall(await stage.scene.phoneCall.callAgain(enrollmentId, call));
  const watch = (reference: CallReference) => follow(stage.scene.phoneCall.watchCall(reference, stage.scene.call()));

  describe('placed anew', () => {
    it('ends a call that still rings, which cannot be confirmed any more', async ({ skip }) => {
      const { scene } = stage;
      if (!scene.world.passTime) return skip(noClock);
      const older = await place();
      const watching = watch(older);
      await watching.first();
      await scene.world.passTime(resendAllowedAfter);

      const newer = await callAgain(older.enrollmentId);

      expect(newer.callId).not.toBe(older.callId);
      expect(newer.calling).toBe(older.calling);
      expect(await promptly(watching.last())).toEqual({ type: 'superseded' });
      await scene.line.answer();
      await scene.line.press('#');
      expect(await refusal(scene.phoneCall.confirm(older, scene.call()))).toBe('not-allowed');
      await scene.phoneCall.confirm(newer, scene.call());
      expect(await scene.idsOf(kind)).toHaveLength(1);
    });

    it('helps after a call that nobody answered', async ({ skip }) => {
      const { scene } = stage;
      if (!scene.world.passTime) return skip(noClock);
      const { enrollmentId } = await place();
      await scene.line.letRing();
      await scene.world.passTime(resendAllowedAfter);

      const newer = await callAgain(enrollmentId);

      await scene.line.answer();
      await scene.line.press('#');
      await scene.phoneCall.confirm(newer, scene.call());
      expect(await scene.idsOf(kind)).toHaveLength(1);
    });

    it('is refused in quick succession', async ({ skip }) => {
      const { enrollmentId, callAgainAfter } = await place();
      if (callAgainAfter === 0) return skip(noPause);

      expect(await refusal(callAgain(enrollmentId))).toBe('rate-limited');

      expect(await stage.scene.callCount()).toBe(1);
    });

    it('happens once for one intent, however often it is asked', async ({ skip }) => {
      const { scene } = stage;
      if (!scene.world.passTime) return skip(noClock);
      const { enrollmentId } = await place();
      await scene.world.passTime(resendAllowedAfter);
      const call = scene.call();

      const first = await callAgain(enrollmentId, call);
      const again = await callAgain(enrollmentId, call);

      expect(again.callId).toBe(first.callId);
      expect(await scene.callCount()).toBe(2);
    });

    it('happens for nothing that is not known, or not any more', async () => {
      const { scene } = stage;
      expect(await refusal(callAgain('never-known'))).toBe('enrollment-expired');
      const { enrollmentId } = await place();
      await scene.phoneCall.cancel(enrollmentId, scene.call());
      await scene.world.passTime?.(resendAllowedAfter);

      expect(await refusal(callAgain(enrollmentId))).toBe('enrollment-expired');

      expect(await scene.callCount()).toBe(1);
    });

    it('lets another number take the place of the one before', async ({ skip }) => {
      const { scene } = stage;
      const request = await callRequest(scene, options, kind, 1);
      if (!scene.world.passTime) return skip(noClock);
      if (request.number === undefined) return skip(ownNumberOnly);
      const older = await place();
      const watching = watch(older);
      await watching.first();
      await scene.world.passTime(resendAllowedAfter);

      const newer = readPlacedCall(await scene.phoneCall.begin(request, scene.call()));

      await expectUnconfirmedEnd(watching);
      await scene.line.answer();
      await scene.line.press('#');
      expect(['not-allowed', 'enrollment-expired']).toContain(await refusal(scene.phoneCall.confirm(older, scene.call())));
      await scene.phoneCall.confirm(newer, scene.call());
      expect(await scene.idsOf(kind)).toHaveLength(1);
    });

    it('waits for a proof of who the person is, where one is wanted, and happens once after it', async ({ skip }) => {
      const { scene } = stage;
      const { identity } = scene.world;
      if (!identity) return skip(noProof);
      if (!scene.world.passTime) return skip(noClock);
      await scene.enrollApp();
      const { enrollmentId } = await place();
      await scene.world.passTime(resendAllowedAfter);
      await identity.forget();
      const call = scene.call();

      expect(await refusal(callAgain(enrollmentId, call))).toBe('step-up-required');
      expect(await scene.callCount()).toBe(1);

      await identity.prove();
      await callAgain(enrollmentId, call);
      expect(await scene.callCount()).toBe(2);
    });
  });
}
