import { type DeliveryChannel, type MethodKind, readCodeDelivery } from '../../contract/index.js';
import { describe, it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { deliver, wrongCode } from './delivery.js';
import { destinationOf } from './destinations.js';
import { type AdapterContractOptions, failure, refusal } from './scene.js';
import type { Stage } from './use-scene.js';
import { noClock, noPause, noProof } from './why-not.js';

/** What holds for a code that is sent anew. */
export function describeDeliveredCodeResend(stage: Stage, options: AdapterContractOptions, kind: MethodKind): void {
  const { resendAllowedAfter = 40_000 } = options;
  const to = destinationOf(options, kind, 0);

  const resend = async (request: { enrollmentId: string; channel?: DeliveryChannel }, call = stage.scene.call()) =>
    readCodeDelivery(await stage.scene.deliveredCode.resend(request, call));
  const confirm = (enrollmentId: string, code: string) => stage.scene.deliveredCode.confirm({ enrollmentId, code }, stage.scene.call());

  describe('sent anew', () => {
    it('puts the code from before out of use', async ({ skip }) => {
      const { scene } = stage;
      if (!scene.world.passTime) return skip(noClock);
      const { enrollmentId, sentTo } = await deliver(scene, { kind, to });
      const old = await scene.inbox.code(to);
      await scene.world.passTime(resendAllowedAfter);

      const again = await resend({ enrollmentId });

      expect(again.sentTo).toBe(sentTo);
      expect(await scene.inbox.count(to)).toBe(2);
      expect(['code-rejected', 'code-expired']).toContain(await refusal(confirm(again.enrollmentId, old)));
      await confirm(again.enrollmentId, await scene.inbox.code(to));
      expect(await scene.idsOf(kind)).toHaveLength(1);
    });

    it('is refused in quick succession, and the code stays', async ({ skip }) => {
      const { scene } = stage;
      const { enrollmentId, resendAfter } = await deliver(scene, { kind, to });
      if (resendAfter === 0) return skip(noPause);

      expect(await refusal(resend({ enrollmentId }))).toBe('rate-limited');

      expect(await scene.inbox.count(to)).toBe(1);
      await confirm(enrollmentId, await scene.inbox.code(to));
    });

    it('comes once for one intent, however often it is asked', async ({ skip }) => {
      const { scene } = stage;
      if (!scene.world.passTime) return skip(noClock);
      const { enrollmentId } = await deliver(scene, { kind, to });
      await scene.world.passTime(resendAllowedAfter);
      const call = scene.call();

      const first = await resend({ enrollmentId }, call);
      const again = await resend({ enrollmentId }, call);

      expect(again.enrollmentId).toBe(first.enrollmentId);
      expect(await scene.inbox.count(to)).toBe(2);
    });

    it('keeps wrong tries counted', async ({ skip }) => {
      const { scene } = stage;
      const { enrollmentId } = await deliver(scene, { kind, to });
      const first = await failure(confirm(enrollmentId, await wrongCode(scene, to)));
      if (!scene.world.passTime) return skip(noClock);
      if (!first.is('code-rejected') || first.data.attemptsLeft === undefined) return skip('The tries that are left are not told.');
      await scene.world.passTime(resendAllowedAfter);

      const again = await resend({ enrollmentId });

      const second = await failure(confirm(again.enrollmentId, await wrongCode(scene, to)));
      expect(second).toMatchObject({ code: 'code-rejected', data: { attemptsLeft: first.data.attemptsLeft - 1 } });
    });

    it('comes by each other way that is told of, and works', async ({ skip }) => {
      const { scene } = stage;
      const { otherChannels = [] } = await deliver(scene, { kind, to });
      if (!scene.world.passTime) return skip(noClock);
      if (otherChannels.length === 0) return skip('There is no other way.');
      let { enrollmentId } = await deliver(scene, { kind, to });

      for (const channel of otherChannels) {
        await scene.world.passTime(resendAllowedAfter);
        const delivery = await resend({ enrollmentId, channel });
        expect(delivery.channel).toBe(channel);
        ({ enrollmentId } = delivery);
      }

      await confirm(enrollmentId, await scene.inbox.code(to, otherChannels.at(-1)));
      expect(await scene.idsOf(kind)).toHaveLength(1);
    });

    it('comes by no way that is not told of', async () => {
      const { scene } = stage;
      const { enrollmentId, otherChannels = [], channel: own = kind } = await deliver(scene, { kind, to });
      await scene.world.passTime?.(resendAllowedAfter);
      const channels: readonly DeliveryChannel[] = ['text-message', 'whatsapp', 'voice', 'email'];

      for (const channel of channels.filter(one => one !== own && !otherChannels.includes(one))) {
        expect(['not-allowed', 'invalid-input']).toContain(await refusal(resend({ enrollmentId, channel })));
      }
      expect(await scene.inbox.count(to)).toBe(1);
    });

    it('comes for nothing that is not known, or not any more', async () => {
      const { scene } = stage;
      expect(await refusal(resend({ enrollmentId: 'never-known' }))).toBe('enrollment-expired');
      const { enrollmentId } = await deliver(scene, { kind, to });
      await scene.deliveredCode.cancel(enrollmentId, scene.call());
      await scene.world.passTime?.(resendAllowedAfter);

      expect(await refusal(resend({ enrollmentId }))).toBe('enrollment-expired');

      expect(await scene.inbox.count(to)).toBe(1);
    });

    it('takes the place of a code that ran out', async ({ skip }) => {
      const { scene } = stage;
      const { enrollmentId, expiresIn } = await deliver(scene, { kind, to });
      if (!scene.world.passTime) return skip(noClock);
      if (expiresIn === undefined) return skip('A code never runs out here.');
      const old = await scene.inbox.code(to);
      await scene.world.passTime(expiresIn + 1000);
      expect(['code-expired', 'code-rejected']).toContain(await refusal(confirm(enrollmentId, old)));

      const again = await resend({ enrollmentId });

      await confirm(again.enrollmentId, await scene.inbox.code(to));
      expect(await scene.idsOf(kind)).toHaveLength(1);
    });

    it('waits for a proof of who the person is, where one is wanted, and comes once after it', async ({ skip }) => {
      const { scene } = stage;
      const { identity } = scene.world;
      if (!identity || options.asksForProof?.[kind]?.includes('resend') === false) return skip(noProof);
      if (!scene.world.passTime) return skip(noClock);
      await scene.enrollApp();
      const { enrollmentId } = await deliver(scene, { kind, to });
      await scene.world.passTime(resendAllowedAfter);
      await identity.forget();
      const call = scene.call();

      expect(await refusal(resend({ enrollmentId }, call))).toBe('step-up-required');
      expect(await scene.inbox.count(to)).toBe(1);

      await identity.prove();
      await resend({ enrollmentId }, call);
      expect(await scene.inbox.count(to)).toBe(2);
    });
  });
}
