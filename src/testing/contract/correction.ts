import { type EnrolledMethod, type MethodKind, readEnrollmentResult, readPlacedCall } from '../../contract/index.js';
import { it, type Skip } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { deliver, deliveryJourney } from './delivery.js';
import { destinationOf } from './destinations.js';
import { enroll } from './enrollment.js';
import { describeKinds } from './kinds.js';
import { callJourney } from './placed-call.js';
import { type AdapterContractOptions, refusal, type Scene } from './scene.js';
import { useScene } from './use-scene.js';
import { no } from './why-not.js';

const listed = async (scene: Scene, kind: MethodKind): Promise<EnrolledMethod[]> => {
  const { methods } = await scene.adapter.loadSecurityInfo(scene.call());
  return methods.filter(method => method.kind === kind);
};

/** What holds for numbers and addresses that are changed in place. */
export function describeCorrection(options: AdapterContractOptions): void {
  const { resendAllowedAfter = 40_000 } = options;

  describeKinds(options, ['text-message', 'whatsapp', 'email'], 'changing where codes go', kind => {
    const stage = useScene(options, kind, 'inbox');
    const [first, other] = [destinationOf(options, kind, 0), destinationOf(options, kind, 1)];

    /** Sets up one method, which the person may change. */
    const setUp = async (skip: Skip): Promise<EnrolledMethod> => {
      const { scene } = stage;
      await enroll(scene, deliveryJourney(options, kind));
      await scene.world.passTime?.(resendAllowedAfter);
      const [method] = await listed(scene, kind);
      return method?.changeable ? method : skip('What is set up cannot be changed here.');
    };
    const change = async (to: string, replaces: string) => deliver(stage.scene, { kind, to, replaces });

    it('gives the method the new one once it is confirmed, and not before', async ({ skip }) => {
      const { scene } = stage;
      const method = await setUp(skip);

      const { enrollmentId } = await change(other, method.id);
      expect(await listed(scene, kind)).toEqual([method]);

      const code = await scene.inbox.code(other);
      const result = readEnrollmentResult(await scene.deliveredCode.confirm({ enrollmentId, code }, scene.call()));
      const [changed, ...more] = await listed(scene, kind);
      expect([changed?.id, more]).toEqual([method.id, []]);
      // Two addresses may look alike when they are masked.
      expect(await refusal(change(other, method.id))).toBe('already-enrolled');
      expect(result.method).toMatchObject({ id: method.id, detail: changed?.detail });
    });

    it('is possible although no more of the kind fit', async ({ skip }) => {
      const { scene } = stage;
      const method = await setUp(skip);
      if ((await scene.offer(kind))?.availability.type !== 'limit-reached') return skip('More of the kind fit.');

      const { enrollmentId } = await change(other, method.id);
      await scene.deliveredCode.confirm({ enrollmentId, code: await scene.inbox.code(other) }, scene.call());

      expect(await scene.idsOf(kind)).toEqual([method.id]);
    });

    it('changes nothing after a wrong code, or when it is cancelled', async ({ skip }) => {
      const { scene } = stage;
      const method = await setUp(skip);
      const { enrollmentId } = await change(other, method.id);
      await refusal(scene.deliveredCode.confirm({ enrollmentId, code: 'x' }, scene.call()));

      await scene.deliveredCode.cancel(enrollmentId, scene.call());

      expect(await listed(scene, kind)).toEqual([method]);
    });

    it('is refused for what is not there, and to what is there', async ({ skip }) => {
      const { scene } = stage;
      const method = await setUp(skip);

      expect(await refusal(change(other, 'never-known'))).toBe('not-allowed');
      expect(await refusal(change(first, method.id))).toBe('already-enrolled');
      expect(await scene.inbox.count(other)).toBe(0);
    });

    it('is over when the method is removed meanwhile', async ({ skip }) => {
      const { scene } = stage;
      const method = await setUp(skip);
      if (!scene.adapter.removeMethod) return skip(no('removeMethod'));
      const { enrollmentId } = await change(other, method.id);
      const { type } = await scene.adapter.removeMethod(method.id, scene.call());
      if (type === 'refused') return skip('It cannot be removed.');

      const code = await scene.inbox.code(other);

      expect(['enrollment-expired', 'not-allowed']).toContain(
        await refusal(scene.deliveredCode.confirm({ enrollmentId, code }, scene.call())),
      );
      expect(await listed(scene, kind)).toEqual([]);
    });
  });

  describeKinds(options, ['phone-call'], 'changing which phone is called', kind => {
    const stage = useScene(options, kind, 'line');

    it('gives the method the new number once # was pressed there, and not before', async ({ skip }) => {
      const { scene } = stage;
      await enroll(scene, callJourney(options, kind));
      await scene.world.passTime?.(resendAllowedAfter);
      const [method] = await listed(scene, kind);
      if (!method?.changeable) return skip('What is set up cannot be changed here.');

      const request = { kind, number: destinationOf(options, kind, 1), replaces: method.id };
      const placed = readPlacedCall(await scene.phoneCall.begin(request, scene.call()));
      await scene.line.answer();
      await scene.line.press('#');
      expect(await listed(scene, kind)).toEqual([method]);

      await scene.phoneCall.confirm(placed, scene.call());
      const [changed, ...more] = await listed(scene, kind);
      expect([changed?.id, more]).toEqual([method.id, []]);
      expect(changed?.detail).not.toBe(method.detail);
    });
  });
}
