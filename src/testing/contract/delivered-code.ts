import { type MethodKind, readResumedDelivery } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { describeDeliveredCodeLimits } from './delivered-code-limits.js';
import { describeDeliveredCodeResend } from './delivered-code-resend.js';
import { deliver, deliveryJourney, wrongCode } from './delivery.js';
import { destinationOf } from './destinations.js';
import { describeEnrollment, enroll } from './enrollment.js';
import { describeKinds } from './kinds.js';
import { type AdapterContractOptions, refusal } from './scene.js';
import { useScene } from './use-scene.js';
import { no, noClock } from './why-not.js';

/** What holds for codes that are sent by text message, WhatsApp or email. */
export function describeDeliveredCode(options: AdapterContractOptions): void {
  const { resendAllowedAfter = 40_000 } = options;

  describeKinds(options, ['text-message', 'whatsapp', 'email'], 'deliveredCode', kind => {
    const stage = useScene(options, kind, 'inbox');
    const journey = deliveryJourney(options, kind);
    const to = destinationOf(options, kind, 0);
    const other = destinationOf(options, kind, 1);
    const begin = (destination = to, call = stage.scene.call()) => deliver(stage.scene, { kind, to: destination }, call);
    const resume = async (wanted: MethodKind = kind) =>
      readResumedDelivery(await stage.scene.deliveredCode.resume?.(wanted, stage.scene.call()));

    describeEnrollment(stage, options, journey);

    it('sends a code of as many digits as it says', async () => {
      const { digits = 6, channel = kind } = await begin();

      expect(await stage.scene.inbox.code(to)).toMatch(new RegExp(`^[0-9]{${digits}}$`));
      expect(channel).toBe(kind);
    });

    it('tells the code to nobody but the destination', async () => {
      const { scene } = stage;
      const delivery = await scene.deliveredCode.begin({ kind, to }, scene.call());
      const told = JSON.stringify([
        delivery,
        await scene.deliveredCode.resume?.(kind, scene.call()),
        await scene.adapter.loadSecurityInfo(scene.call()),
      ]);

      expect(told).not.toMatch(new RegExp(`\\b${await scene.inbox.code(to)}\\b`));
    });

    it('sends nothing more while a code is on its way, and answers with the same', async () => {
      const { scene } = stage;
      const first = await begin();
      const code = await scene.inbox.code(to);

      const second = await begin();

      expect([second.enrollmentId, second.sentTo]).toEqual([first.enrollmentId, first.sentTo]);
      expect(await scene.inbox.count(to)).toBe(1);
      expect(await scene.inbox.code(to)).toBe(code);
    });

    it('answers with what is left of the times', async ({ skip }) => {
      const { world } = stage.scene;
      const first = await begin();
      if (!world.passTime) return skip(noClock);
      if (first.expiresIn === undefined) return skip('A code never runs out here.');

      await world.passTime(5000);

      const second = await begin();
      expect(second.expiresIn).toBeLessThanOrEqual(first.expiresIn - 4000);
      if (first.resendAfter) expect(second.resendAfter).toBeLessThan(first.resendAfter);
    });

    it('sends one code for one intent, however often it is asked', async () => {
      const { scene } = stage;
      const call = scene.call();

      const first = await begin(to, call);
      const again = await begin(to, call);

      expect(again.enrollmentId).toBe(first.enrollmentId);
      expect(await scene.inbox.count(to)).toBe(1);
    });

    it('lets another destination take the place of the one before', async () => {
      const { scene } = stage;
      const old = await begin();
      const oldCode = await scene.inbox.code(to);

      await scene.world.passTime?.(resendAllowedAfter);
      const changed = await begin(other);

      for (const enrollmentId of new Set([old.enrollmentId, changed.enrollmentId])) {
        expect(['code-rejected', 'enrollment-expired']).toContain(
          await refusal(scene.deliveredCode.confirm({ enrollmentId, code: oldCode }, scene.call())),
        );
      }
      await (
        await journey.prepare(scene, { ...changed, to: other })
      )(scene.call());
      expect(await scene.idsOf(kind)).toHaveLength(1);
    });

    it('changes nothing after a wrong code, and takes the right one then', async () => {
      const { scene } = stage;
      const { enrollmentId } = await begin();

      expect(await refusal(scene.deliveredCode.confirm({ enrollmentId, code: await wrongCode(scene, to) }, scene.call()))).toBe(
        'code-rejected',
      );

      expect(await scene.idsOf(kind)).toEqual([]);
      expect(await scene.inbox.count(to)).toBe(1);
      await scene.deliveredCode.confirm({ enrollmentId, code: await scene.inbox.code(to) }, scene.call());
      expect(await scene.idsOf(kind)).toHaveLength(1);
    });

    it('takes no code for what it cannot be', async () => {
      const { scene } = stage;
      const { enrollmentId } = await begin();

      for (const code of ['', '123', '١٢٣٤٥٦', '9'.repeat(1000)]) {
        expect(['code-rejected', 'invalid-input']).toContain(
          await refusal(scene.deliveredCode.confirm({ enrollmentId, code }, scene.call())),
        );
      }
      expect(await scene.idsOf(kind)).toEqual([]);
    });

    it('tells after a reload what waits for its code, and sends nothing', async ({ skip }) => {
      const { scene } = stage;
      if (!scene.deliveredCode.resume) return skip(no('deliveredCode.resume'));
      const begun = await begin();

      const resumed = await resume();

      expect([resumed?.enrollmentId, resumed?.sentTo]).toEqual([begun.enrollmentId, begun.sentTo]);
      expect(await scene.inbox.count(to)).toBe(1);
      expect(await resume('hardware-token')).toBeNull();
    });

    it('tells that nothing waits: at first, after a confirmation, after a cancellation', async ({ skip }) => {
      const { scene } = stage;
      if (!scene.deliveredCode.resume) return skip(no('deliveredCode.resume'));
      expect(await resume()).toBeNull();

      const { enrollmentId } = await begin();
      await scene.deliveredCode.cancel(enrollmentId, scene.call());
      expect(await resume()).toBeNull();

      await scene.world.passTime?.(resendAllowedAfter);
      await enroll(scene, journey, 1);
      expect(await resume()).toBeNull();
    });

    it('sends nothing when it was aborted before, and nothing that policy does not offer', async () => {
      const { scene } = stage;
      expect(await refusal(begin(to, scene.call(undefined, AbortSignal.abort())))).toBe('aborted');

      const unknown = scene.deliveredCode.begin({ kind: 'hardware-token', to }, scene.call());

      expect(['not-allowed', 'invalid-input', 'unsupported']).toContain(await refusal(unknown));
      expect(await scene.inbox.count(to)).toBe(0);
    });

    describeDeliveredCodeResend(stage, options, kind);
    describeDeliveredCodeLimits(stage, options, kind);
  });
}
