import { readEnrollmentResult, readPushActivation, readTestNotification } from '../../../src/contract/index.js';
import { follow, promptly, refusal, Scene, type AdapterContractOptions } from './scene.js';

/** What holds for an app that gets notifications. */
export function describePush(options: AdapterContractOptions): void {
  const { authenticatorLimit, enrollmentIsOverAfter = 3_600_000, testIsOverAfter = 600_000, resendAllowedAfter = 40_000 } = options;

  describe('authenticatorPush', () => {
    let scene: Scene;
    beforeEach(async () => {
      scene = await Scene.open(options);
    });
    afterEach(() => scene.close());

    const begin = async (renew = false) => readPushActivation(await scene.push.begin({ renew }, scene.call()));
    const activate = async () => {
      const activation = await begin();
      await scene.world.app.activate(activation);
      return activation.enrollmentId;
    };
    const sendTest = async (enrollmentId: string) => {
      const { testId, number } = readTestNotification(await scene.push.sendTest(enrollmentId, scene.call()));
      return { test: { enrollmentId, testId }, number };
    };
    const watchTest = (test: { enrollmentId: string; testId: string }) => follow(scene.push.watchTest(test, scene.call()));
    const enroll = async () => {
      const { test, number } = await sendTest(await activate());
      const watching = watchTest(test);
      await scene.world.app.approve(number);
      await promptly(watching.last());
      return { test, result: await scene.push.confirm(test, scene.call()) };
    };

    it('resumes: while an enrollment is pending its code stays', async () => {
      const first = await begin();
      const second = await begin();

      expect([second.enrollmentId, second.code, second.qrContent]).toEqual([first.enrollmentId, first.code, first.qrContent]);
    });

    it('makes a new code when it is told to, once for one intent', async () => {
      const old = await begin();
      const call = scene.call();

      const first = await scene.push.begin({ renew: true }, call);
      const again = await scene.push.begin({ renew: true }, call);

      expect(first.code).not.toBe(old.code);
      expect(again.code).toBe(first.code);
    });

    it('waits at once, then tells that the app was activated, and ends', async () => {
      const activation = await begin();
      const watching = follow(scene.push.watchActivation(activation.enrollmentId, scene.call()));
      expect(await promptly(watching.first())).toBe('waiting');

      await scene.world.app.activate(activation);

      expect((await promptly(watching.last()))?.type).toBe('activated');
    });

    it('tells at once of an app that was activated before', async () => {
      const watching = follow(scene.push.watchActivation(await activate(), scene.call()));

      expect((await promptly(watching.last()))?.type).toBe('activated');
      expect(watching.seen).toHaveLength(1);
    });

    it('stops watching at once when it is aborted', async () => {
      const { enrollmentId } = await begin();
      const controller = new AbortController();
      const watching = follow(scene.push.watchActivation(enrollmentId, scene.call(undefined, controller.signal)));
      await watching.first();

      controller.abort();

      expect(await promptly(refusal(watching.ending))).toBe('aborted');
    });

    it('ends the watching of what is cancelled', async () => {
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
      const { enrollmentId } = await begin();

      expect(await refusal(scene.push.sendTest(enrollmentId, scene.call()))).toBe('delivery-failed');
    });

    it('sends a test with a number of two to eight characters, and waits', async () => {
      const { test, number } = await sendTest(await activate());

      expect(number).toMatch(/^\S{2,8}$/);
      expect(await promptly(watchTest(test).first())).toBe('waiting');
    });

    it('sends one test for one intent, however often it is asked', async () => {
      const enrollmentId = await activate();
      const call = scene.call();

      const first = await scene.push.sendTest(enrollmentId, call);
      const again = await scene.push.sendTest(enrollmentId, call);

      expect([again.testId, again.number]).toEqual([first.testId, first.number]);
    });

    it('refuses tests in quick succession', async () => {
      const enrollmentId = await activate();
      await sendTest(enrollmentId);

      expect(await refusal(scene.push.sendTest(enrollmentId, scene.call()))).toBe('rate-limited');
    });

    it('tells of an approval', async () => {
      const { test, number } = await sendTest(await activate());
      const watching = watchTest(test);

      await scene.world.app.approve(number);

      expect(await promptly(watching.last())).toEqual({ type: 'approved' });
    });

    it('goes on waiting after a wrong number', async () => {
      const { test, number } = await sendTest(await activate());
      const watching = watchTest(test);
      await watching.first();

      await scene.world.app.approve(number.replace(/./g, digit => String((Number(digit) + 1) % 10)));
      expect(await refusal(scene.push.confirm(test, scene.call()))).toBe('not-allowed');
      await scene.world.app.approve(number);

      expect(await promptly(watching.last())).toEqual({ type: 'approved' });
    });

    it('tells of a denial, and does not confirm it', async () => {
      const { test } = await sendTest(await activate());
      const watching = watchTest(test);

      await scene.world.app.deny();

      expect(await promptly(watching.last())).toEqual({ type: 'denied' });
      expect(await refusal(scene.push.confirm(test, scene.call()))).toBe('not-allowed');
      expect(await scene.kinds()).toEqual([]);
    });

    it('confirms nothing that was not approved', async () => {
      const { test } = await sendTest(await activate());

      expect(await refusal(scene.push.confirm(test, scene.call()))).toBe('not-allowed');
      expect(await scene.kinds()).toEqual([]);
    });

    it('lists a method after its approved test was confirmed', async () => {
      const { result } = await enroll();

      expect(readEnrollmentResult(result).method.kind).toBe('authenticator-push');
      const { methods } = await scene.adapter.loadSecurityInfo(scene.call());
      expect(methods.map(({ id }) => id)).toEqual([result.method.id]);
    });

    it('answers a confirmation that is repeated as it did the first, and adds nothing', async () => {
      const { test, result } = await enroll();

      expect(await scene.push.confirm(test, scene.call())).toEqual(result);
      expect(await scene.kinds()).toHaveLength(1);
    });

    it('forgets what was cancelled, with the app that was activated by it', async () => {
      const enrollmentId = await activate();

      await scene.push.cancel(enrollmentId, scene.call());
      await scene.push.cancel(enrollmentId, scene.call());

      expect(await refusal(scene.push.sendTest(enrollmentId, scene.call()))).toBe('enrollment-expired');
      const next = await begin();
      expect(await promptly(follow(scene.push.watchActivation(next.enrollmentId, scene.call())).first())).toBe('waiting');
    });

    it('leaves alone what is confirmed when that is cancelled', async () => {
      const { test } = await enroll();

      await scene.push.cancel(test.enrollmentId, scene.call());

      expect(await scene.kinds()).toEqual(['authenticator-push']);
    });

    it('lets a new code put an activated app out of use', async () => {
      const enrollmentId = await activate();

      const renewed = await begin(true);

      expect(await promptly(follow(scene.push.watchActivation(renewed.enrollmentId, scene.call())).first())).toBe('waiting');
      expect(['enrollment-expired', 'delivery-failed']).toContain(await refusal(scene.push.sendTest(enrollmentId, scene.call())));
    });

    it.skipIf(authenticatorLimit === undefined)('refuses one more than the limit', async () => {
      for (let count = 0; count < (authenticatorLimit ?? 0); count++) await enroll();

      expect(await refusal(scene.push.begin({ renew: false }, scene.call()))).toBe('limit-reached');
    });

    it('supersedes an open test by a newer one', async ({ skip }) => {
      const { world } = scene;
      if (!world.passTime) return skip();
      const enrollmentId = await activate();
      const older = watchTest((await sendTest(enrollmentId)).test);
      await older.first();

      await world.passTime(resendAllowedAfter);
      const { test, number } = await sendTest(enrollmentId);

      expect(await promptly(older.last())).toEqual({ type: 'superseded' });
      const newer = watchTest(test);
      await scene.world.app.approve(number);
      expect(await promptly(newer.last())).toEqual({ type: 'approved' });
    });

    it('lets a test run out', async ({ skip }) => {
      const { world } = scene;
      if (!world.passTime) return skip();
      const { test } = await sendTest(await activate());
      const watching = watchTest(test);
      await watching.first();

      await world.passTime(testIsOverAfter);

      expect(await promptly(watching.last())).toEqual({ type: 'expired' });
      expect(['not-allowed', 'enrollment-expired']).toContain(await refusal(scene.push.confirm(test, scene.call())));
    });

    it('lets an activation run out', async ({ skip }) => {
      const { world } = scene;
      if (!world.passTime) return skip();
      const { enrollmentId } = await begin();
      const watching = follow(scene.push.watchActivation(enrollmentId, scene.call()));
      await watching.first();

      await world.passTime(enrollmentIsOverAfter);

      expect(await promptly(watching.last())).toEqual({ type: 'expired' });
    });
  });
}
