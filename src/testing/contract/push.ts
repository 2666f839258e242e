import { type PushActivation, readPushActivation, readTestNotification } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { describeEnrollment, type Journey } from './enrollment.js';
import { describeKinds } from './kinds.js';
import { type AdapterContractOptions, follow, promptly, refusal } from './scene.js';
import { useScene } from './use-scene.js';
import { noClock } from './why-not.js';

const journey: Journey<PushActivation> = {
  kind: 'authenticator-push',
  mayLast: true,
  begin: async (scene, call) => readPushActivation(await scene.push.begin({ renew: false }, call)),
  prepare: async (scene, activation) => {
    const { enrollmentId } = activation;
    await scene.pushApp.activate(activation);
    const { testId, number } = readTestNotification(await scene.push.sendTest(enrollmentId, scene.call()));
    await scene.pushApp.approve(number);
    return (call, id = enrollmentId) => scene.push.confirm({ enrollmentId: id, testId }, call);
  },
  cancel: (scene, enrollmentId, call) => scene.push.cancel(enrollmentId, call),
};

/** What holds for an app that gets notifications. */
export function describePush(options: AdapterContractOptions): void {
  const { enrollmentIsOverAfter = 3_600_000, testIsOverAfter = 600_000, resendAllowedAfter = 40_000 } = options;

  describeKinds(options, ['authenticator-push'], 'authenticatorPush', kind => {
    const stage = useScene(options, kind, 'app');
    const begin = async (renew = false) => readPushActivation(await stage.scene.push.begin({ renew }, stage.scene.call()));
    const activate = async () => {
      const activation = await begin();
      await stage.scene.pushApp.activate(activation);
      return activation.enrollmentId;
    };
    const sendTest = async (enrollmentId: string) => {
      const { testId, number } = readTestNotification(await stage.scene.push.sendTest(enrollmentId, stage.scene.call()));
      return { test: { enrollmentId, testId }, number };
    };
    const watchTest = (test: { enrollmentId: string; testId: string }) => follow(stage.scene.push.watchTest(test, stage.scene.call()));

    describeEnrollment(stage, options, journey);

    it('resumes: while an enrollment is pending its code stays', async () => {
      const first = await begin();
      const second = await begin();

      expect([second.enrollmentId, second.code, second.qrContent]).toEqual([first.enrollmentId, first.code, first.qrContent]);
    });

    it('makes a new code when it is told to, once for one intent', async () => {
      const { scene } = stage;
      const old = await begin();
      const call = scene.call();

      const first = await scene.push.begin({ renew: true }, call);
      const again = await scene.push.begin({ renew: true }, call);

      expect(first.code).not.toBe(old.code);
      expect(again.code).toBe(first.code);
    });

    it('waits at once, then tells that the app was activated, and ends', async () => {
      const { scene } = stage;
      const activation = await begin();
      const watching = follow(scene.push.watchActivation(activation.enrollmentId, scene.call()));
      expect(await promptly(watching.first())).toBe('waiting');

      await scene.pushApp.activate(activation);

      expect((await promptly(watching.last()))?.type).toBe('activated');
    });

    it('tells at once of an app that was activated before', async () => {
      const { scene } = stage;
      const watching = follow(scene.push.watchActivation(await activate(), scene.call()));

      expect((await promptly(watching.last()))?.type).toBe('activated');
      expect(watching.seen).toHaveLength(1);
    });

    it('stops watching at once when it is aborted', async () => {
      const { scene } = stage;
      const { enrollmentId } = await begin();
      const controller = new AbortController();
      const watching = follow(scene.push.watchActivation(enrollmentId, scene.call(undefined, controller.signal)));
      await watching.first();

      controller.abort();

      expect(await promptly(refusal(watching.ending))).toBe('aborted');
    });

    it('ends the watching of what is cancelled', async () => {
      const { scene } = stage;
      const { enrollmentId } = await begin();
      const watching = follow(scene.push.watchActivation(enrollmentId, scene.call()));
      await watching.first();

      await scene.push.cancel(enrollmentId, scene.call());

      const end = await promptly(watching.last().catch((error: unknown) => error));
      expect(['expired', 'enrollment-expired']).toContain(
        (end as { type?: string; code?: string }).type ?? (end as { code?: string }).code,
      );
    });

    it('sends no test to an app that is not activated', async () => {
      const { scene } = stage;
      const { enrollmentId } = await begin();

      expect(await refusal(scene.push.sendTest(enrollmentId, scene.call()))).toBe('delivery-failed');
    });

    it('sends a test with a number of two to eight characters, and waits', async () => {
      const { test, number } = await sendTest(await activate());

      expect(number).toMatch(/^\S{2,8}$/);
      expect(await promptly(watchTest(test).first())).toBe('waiting');
    });

    it('sends one test for one intent, however often it is asked', async () => {
      const { scene } = stage;
      const enrollmentId = await activate();
      const call = scene.call();

      const first = await scene.push.sendTest(enrollmentId, call);
      const again = await scene.push.sendTest(enrollmentId, call);

      expect([again.testId, again.number]).toEqual([first.testId, first.number]);
    });

    it('refuses tests in quick succession', async () => {
      const { scene } = stage;
      const enrollmentId = await activate();
      await sendTest(enrollmentId);

      expect(await refusal(scene.push.sendTest(enrollmentId, scene.call()))).toBe('rate-limited');
    });

    it('tells of an approval', async () => {
      const { scene } = stage;
      const { test, number } = await sendTest(await activate());
      const watching = watchTest(test);

      await scene.pushApp.approve(number);

      expect(await promptly(watching.last())).toEqual({ type: 'approved' });
    });

    it('goes on waiting after a wrong number', async () => {
      const { scene } = stage;
      const { test, number } = await sendTest(await activate());
      const watching = watchTest(test);
      await watching.first();

      await scene.pushApp.approve(number.replace(/./g, digit => String((Number(digit) + 1) % 10)));
      expect(await refusal(scene.push.confirm(test, scene.call()))).toBe('not-allowed');
      await scene.pushApp.approve(number);

      expect(await promptly(watching.last())).toEqual({ type: 'approved' });
    });

    it('tells of a denial, and does not confirm it', async () => {
      const { scene } = stage;
      const { test } = await sendTest(await activate());
      const watching = watchTest(test);

      await scene.pushApp.deny();

      expect(await promptly(watching.last())).toEqual({ type: 'denied' });
      expect(await refusal(scene.push.confirm(test, scene.call()))).toBe('not-allowed');
      expect(await scene.kinds()).toEqual([]);
    });

    it('confirms nothing that was not approved', async () => {
      const { scene } = stage;
      const { test } = await sendTest(await activate());

      expect(await refusal(scene.push.confirm(test, scene.call()))).toBe('not-allowed');
      expect(await scene.kinds()).toEqual([]);
    });

    it('forgets what was cancelled, with the app that was activated by it', async () => {
      const { scene } = stage;
      const enrollmentId = await activate();

      await scene.push.cancel(enrollmentId, scene.call());
      await scene.push.cancel(enrollmentId, scene.call());

      expect(await refusal(scene.push.sendTest(enrollmentId, scene.call()))).toBe('enrollment-expired');
      const next = await begin();
      expect(await promptly(follow(scene.push.watchActivation(next.enrollmentId, scene.call())).first())).toBe('waiting');
    });

    it('lets a new code put an activated app out of use', async () => {
      const { scene } = stage;
      const enrollmentId = await activate();

      const renewed = await begin(true);

      expect(await promptly(follow(scene.push.watchActivation(renewed.enrollmentId, scene.call())).first())).toBe('waiting');
      expect(['enrollment-expired', 'delivery-failed']).toContain(await refusal(scene.push.sendTest(enrollmentId, scene.call())));
    });

    it('supersedes an open test by a newer one', async ({ skip }) => {
      const { scene } = stage;
      const { world } = scene;
      if (!world.passTime) return skip(noClock);
      const enrollmentId = await activate();
      const older = watchTest((await sendTest(enrollmentId)).test);
      await older.first();

      await world.passTime(resendAllowedAfter);
      const { test, number } = await sendTest(enrollmentId);

      expect(await promptly(older.last())).toEqual({ type: 'superseded' });
      const newer = watchTest(test);
      await scene.pushApp.approve(number);
      expect(await promptly(newer.last())).toEqual({ type: 'approved' });
    });

    it('lets a test run out', async ({ skip }) => {
      const { scene } = stage;
      const { world } = scene;
      if (!world.passTime) return skip(noClock);
      const { test } = await sendTest(await activate());
      const watching = watchTest(test);
      await watching.first();

      await world.passTime(testIsOverAfter);

      expect(await promptly(watching.last())).toEqual({ type: 'expired' });
      expect(['not-allowed', 'enrollment-expired']).toContain(await refusal(scene.push.confirm(test, scene.call())));
    });

    it('lets an activation run out', async ({ skip }) => {
      const { scene } = stage;
      const { world } = scene;
      if (!world.passTime) return skip(noClock);
      const { enrollmentId } = await begin();
      const watching = follow(scene.push.watchActivation(enrollmentId, scene.call()));
      await watching.first();

      await world.passTime(enrollmentIsOverAfter);

      expect(await promptly(watching.last())).toEqual({ type: 'expired' });
    });
  });
}
