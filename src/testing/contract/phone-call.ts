import type { CallReference } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { describeEnrollment } from './enrollment.js';
import { describeKinds } from './kinds.js';
import { describePhoneCallAgain } from './phone-call-again.js';
import { describePhoneCallLimits } from './phone-call-limits.js';
import { callJourney, expectUnconfirmedEnd, placeCall } from './placed-call.js';
import { type AdapterContractOptions, follow, promptly, refusal, type Scene } from './scene.js';
import { useScene } from './use-scene.js';
import { noClock } from './why-not.js';

/** What holds for calls that the person answers by pressing `#`. */
export function describePhoneCall(options: AdapterContractOptions): void {
  describeKinds(options, ['phone-call', 'alternate-phone', 'office-phone'], 'phoneCall', kind => {
    const stage = useScene(options, kind, 'line');
    const place = (call = stage.scene.call()) => placeCall(stage.scene, options, kind, call);
    const watch = (reference: CallReference) => follow(stage.scene.phoneCall.watchCall(reference, stage.scene.call()));
    const confirm = (reference: CallReference) => refusal(stage.scene.phoneCall.confirm(reference, stage.scene.call()));

    describeEnrollment(stage, options, callJourney(options, kind));

    it('calls, and says so at once', async () => {
      const placed = await place();

      expect(await promptly(watch(placed).first())).toBe('calling');
      expect(await stage.scene.callCount()).toBe(1);
    });

    it('calls once for one intent, however often it is asked', async () => {
      const call = stage.scene.call();

      const first = await place(call);
      const again = await place(call);

      expect([again.enrollmentId, again.callId]).toEqual([first.enrollmentId, first.callId]);
      expect(await stage.scene.callCount()).toBe(1);
    });

    it('tells that the call was answered, then that it was confirmed, and ends', async () => {
      const watching = watch(await place());
      await watching.first();

      await stage.scene.line.answer();
      expect(await promptly(watching.reached('answered'))).toBe('answered');
      await stage.scene.line.press('#');

      expect(await promptly(watching.last())).toEqual({ type: 'confirmed' });
    });

    it('tells at once of a call that was confirmed before', async () => {
      const placed = await place();
      await stage.scene.line.answer();
      await stage.scene.line.press('#');

      const watching = watch(placed);

      expect(await promptly(watching.last())).toEqual({ type: 'confirmed' });
      expect(watching.seen).toHaveLength(1);
    });

    const endings: readonly (readonly [how: string, outcome: string, act: (scene: Scene) => Promise<void>])[] = [
      ['that nobody answers', 'no-answer', (scene: Scene) => scene.line.letRing()],
      ['that finds the phone engaged', 'busy', (scene: Scene) => scene.line.busy()],
      ['that is refused', 'declined', (scene: Scene) => scene.line.hangUp()],
      ['that is ended without a key', 'declined', (scene: Scene) => scene.line.answer().then(() => scene.line.hangUp())],
    ];
    for (const [how, outcome, act] of endings) {
      it(`tells of a call ${how}, and does not confirm it`, async () => {
        const placed = await place();
        const watching = watch(placed);
        await watching.first();

        await act(stage.scene);

        expect(await promptly(watching.last())).toEqual({ type: outcome });
        expect(await confirm(placed)).toBe('not-allowed');
        expect(await stage.scene.idsOf(kind)).toEqual([]);
      });
    }

    it('confirms no call that rings, was only answered, or was given another key', async () => {
      const placed = await place();
      expect(await confirm(placed)).toBe('not-allowed');

      await stage.scene.line.answer();
      expect(await confirm(placed)).toBe('not-allowed');

      await stage.scene.line.press('5');
      expect(await confirm(placed)).toBe('not-allowed');
      expect(await stage.scene.idsOf(kind)).toEqual([]);
    });

    it('answers the confirmation of the same call as it did the first', async () => {
      const placed = await place();
      await stage.scene.line.answer();
      await stage.scene.line.press('#');

      const first = await stage.scene.phoneCall.confirm(placed, stage.scene.call());

      expect(await stage.scene.phoneCall.confirm(placed, stage.scene.call())).toEqual(first);
    });

    it('hangs up when it is cancelled', async () => {
      const placed = await place();
      const watching = watch(placed);
      await watching.first();

      await stage.scene.phoneCall.cancel(placed.enrollmentId, stage.scene.call());

      await expectUnconfirmedEnd(watching);
      await stage.scene.line.press('#').catch(() => undefined);
      expect(await confirm(placed)).toBe('enrollment-expired');
    });

    it('stops watching at once when it is aborted', async () => {
      const controller = new AbortController();
      const watching = follow(stage.scene.phoneCall.watchCall(await place(), stage.scene.call(undefined, controller.signal)));
      await watching.first();

      controller.abort();

      expect(await promptly(refusal(watching.ending))).toBe('aborted');
    });

    it('watches no call that it does not know', async () => {
      const { enrollmentId } = await place();

      for (const reference of [
        { enrollmentId, callId: 'never-known' },
        { enrollmentId: 'never-known', callId: 'never-known' },
      ]) {
        expect(await promptly(refusal(watch(reference).ending))).toBe('enrollment-expired');
        expect(await confirm(reference)).toBe('enrollment-expired');
      }
    });

    it('ends the watching of what nobody finished', async ({ skip }) => {
      const { world } = stage.scene;
      if (!world.passTime) return skip(noClock);
      const watching = watch(await place());
      await watching.first();

      await world.passTime(options.enrollmentIsOverAfter ?? 3_600_000);

      await expectUnconfirmedEnd(watching);
    });

    describePhoneCallAgain(stage, options, kind);
    describePhoneCallLimits(stage, options, kind);
  });
}
