import { readEnrollmentResult, readTotpActivation, type OtpAccount } from '../../../src/contract/index.js';
import { refusal, Scene, type AdapterContractOptions } from './scene.js';

/** What holds for authenticator apps with one-time codes. */
export function describeCode(options: AdapterContractOptions): void {
  const { authenticatorLimit, enrollmentIsOverAfter = 3_600_000, wrongCodesUntilLock = 20 } = options;

  describe('authenticatorCode', () => {
    let scene: Scene;
    beforeEach(async () => {
      scene = await Scene.open(options);
    });
    afterEach(() => scene.close());

    const begin = async (renew = false) => readTotpActivation(await scene.code.begin({ renew }, scene.call()));
    const enroll = async () => {
      const { enrollmentId, otpauth } = await begin();
      return scene.code.confirm({ enrollmentId, code: await scene.world.app.code(otpauth) }, scene.call());
    };
    const wrongCode = async (account: OtpAccount) => {
      const right = await scene.world.app.code(account);
      return right.replace(/\d/g, digit => String((Number(digit) + 5) % 10));
    };

    it('shows a secret that an app can use', async () => {
      const warnings: string[] = [];

      readTotpActivation(await scene.code.begin({ renew: false }, scene.call()), sentence => warnings.push(sentence));

      expect(warnings).toEqual([]);
    });

    it('resumes: while an enrollment is pending its secret stays', async () => {
      const first = await begin();

      const second = await begin();

      expect(second.enrollmentId).toBe(first.enrollmentId);
      expect(second.otpauth).toEqual(first.otpauth);
    });

    it('keeps the secret after a wrong code, and takes a right one then', async () => {
      const { enrollmentId, otpauth } = await begin();

      expect(await refusal(scene.code.confirm({ enrollmentId, code: await wrongCode(otpauth) }, scene.call()))).toBe('code-rejected');

      expect((await begin()).otpauth).toEqual(otpauth);
      await scene.code.confirm({ enrollmentId, code: await scene.world.app.code(otpauth) }, scene.call());
      expect(await scene.kinds()).toEqual(['authenticator-code']);
    });

    it('takes no code for what it cannot be', async () => {
      const { enrollmentId } = await begin();

      for (const code of ['', '12345', '١٢٣٤٥٦', '9'.repeat(1000)]) {
        expect(['code-rejected', 'invalid-input']).toContain(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call())));
      }
    });

    it('makes a new secret when it is told to, and the old one stops working', async () => {
      const old = await begin();

      const renewed = await begin(true);

      expect(renewed.otpauth.secret).not.toBe(old.otpauth.secret);
      const code = await scene.world.app.code(old.otpauth);
      for (const enrollmentId of new Set([old.enrollmentId, renewed.enrollmentId])) {
        expect(['code-rejected', 'enrollment-expired']).toContain(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call())));
      }
      expect((await begin()).otpauth).toEqual(renewed.otpauth);
    });

    it('makes one new secret for one intent, however often it is asked', async () => {
      await begin();
      const call = scene.call();

      const first = readTotpActivation(await scene.code.begin({ renew: true }, call));
      const again = readTotpActivation(await scene.code.begin({ renew: true }, call));

      expect(again.otpauth).toEqual(first.otpauth);
    });

    it('lists a method only after its code was confirmed', async () => {
      const { enrollmentId, otpauth } = await begin();
      expect(await scene.kinds()).toEqual([]);

      const result = await scene.code.confirm({ enrollmentId, code: await scene.world.app.code(otpauth) }, scene.call());

      expect(readEnrollmentResult(result).method.kind).toBe('authenticator-code');
      const { methods } = await scene.adapter.loadSecurityInfo(scene.call());
      expect(methods.map(({ id }) => id)).toEqual([result.method.id]);
    });

    it('answers a confirmation that is repeated as it did the first, and adds nothing', async () => {
      const { enrollmentId, otpauth } = await begin();
      const request = { enrollmentId, code: await scene.world.app.code(otpauth) };
      const call = scene.call();

      const first = await scene.code.confirm(request, call);
      const again = await scene.code.confirm(request, call);

      expect(again).toEqual(first);
      expect(await scene.kinds()).toHaveLength(1);
    });

    it('begins with another secret after an enrollment', async () => {
      const first = await begin();
      await scene.code.confirm({ enrollmentId: first.enrollmentId, code: await scene.world.app.code(first.otpauth) }, scene.call());

      expect((await begin()).otpauth.secret).not.toBe(first.otpauth.secret);
    });

    it('forgets what was cancelled', async () => {
      const { enrollmentId, otpauth } = await begin();

      await scene.code.cancel(enrollmentId, scene.call());

      const code = await scene.world.app.code(otpauth);
      expect(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call()))).toBe('enrollment-expired');
      expect((await begin()).otpauth.secret).not.toBe(otpauth.secret);
      expect(await scene.kinds()).toEqual([]);
    });

    it('cancels twice, or what it never knew, without a word', async () => {
      const { enrollmentId } = await begin();

      await scene.code.cancel(enrollmentId, scene.call());
      await scene.code.cancel(enrollmentId, scene.call());
      await scene.code.cancel('never-known', scene.call());
    });

    it('leaves alone what is confirmed when that is cancelled', async () => {
      const { enrollmentId, otpauth } = await begin();
      await scene.code.confirm({ enrollmentId, code: await scene.world.app.code(otpauth) }, scene.call());

      await scene.code.cancel(enrollmentId, scene.call());

      expect(await scene.kinds()).toEqual(['authenticator-code']);
    });

    it('knows no enrollment that it did not begin', async () => {
      expect(await refusal(scene.code.confirm({ enrollmentId: 'never-known', code: '123456' }, scene.call()))).toBe('enrollment-expired');
    });

    it('does not act when it was aborted before', async () => {
      const { enrollmentId, otpauth } = await begin();
      const code = await scene.world.app.code(otpauth);

      expect(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call(undefined, AbortSignal.abort())))).toBe('aborted');

      expect(await scene.kinds()).toEqual([]);
    });

    it.skipIf(authenticatorLimit === undefined)('refuses one more than the limit, and says so in its offers', async () => {
      for (let count = 0; count < (authenticatorLimit ?? 0); count++) await enroll();

      expect(await refusal(scene.code.begin({ renew: false }, scene.call()))).toBe('limit-reached');

      const { offers } = await scene.adapter.loadSecurityInfo(scene.call());
      const offer = offers.find(({ kind }) => kind === 'authenticator-code');
      expect(offer?.availability).toEqual({ type: 'limit-reached', limit: authenticatorLimit });
    });

    it.skipIf(wrongCodesUntilLock === Infinity)('takes no code for a while after many wrong ones, not even a right one', async () => {
      const { enrollmentId, otpauth } = await begin();
      const code = await wrongCode(otpauth);
      const codes: string[] = [];
      while (codes.length < wrongCodesUntilLock && !codes.includes('locked')) {
        codes.push(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call())));
      }

      expect(['locked', 'rate-limited']).toContain(codes.at(-1));
      const right = scene.world.app.code(otpauth);
      expect(['locked', 'rate-limited']).toContain(await refusal(scene.code.confirm({ enrollmentId, code: await right }, scene.call())));
    });

    it('forgets what nobody finished', async ({ skip }) => {
      const { world } = scene;
      if (!world.passTime) return skip();
      const { enrollmentId, otpauth } = await begin();

      await world.passTime(enrollmentIsOverAfter);

      const code = await scene.world.app.code(otpauth);
      expect(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call()))).toBe('enrollment-expired');
      expect((await begin()).otpauth.secret).not.toBe(otpauth.secret);
    });

    it('goes on where it was after a proof of who the person is', async ({ skip }) => {
      const { identity } = scene.world;
      if (!identity) return skip();
      await enroll();
      const { enrollmentId, otpauth } = await begin();
      await identity.forget();
      const call = scene.call();
      const request = { enrollmentId, code: await scene.world.app.code(otpauth) };

      expect(await refusal(scene.code.confirm(request, call))).toBe('step-up-required');
      expect(await scene.kinds()).toHaveLength(1);

      await identity.prove();
      await scene.code.confirm(request, call);
      expect(await scene.kinds()).toHaveLength(2);
    });
  });
}
