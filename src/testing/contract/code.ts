import { type OtpAccount, readTotpActivation } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { codeJourney } from './code-journey.js';
import { describeEnrollment } from './enrollment.js';
import { describeKinds } from './kinds.js';
import { type AdapterContractOptions, refusal } from './scene.js';
import { useScene } from './use-scene.js';
import { noLock } from './why-not.js';

/** What holds for authenticator apps with one-time codes. */
export function describeCode(options: AdapterContractOptions): void {
  const { wrongCodesUntilLock = 20 } = options;

  describeKinds(options, ['authenticator-code'], 'authenticatorCode', kind => {
    const stage = useScene(options, kind, 'app');
    const begin = async (renew = false) => readTotpActivation(await stage.scene.code.begin({ renew }, stage.scene.call()));
    const wrongCode = async (account: OtpAccount) => {
      const right = await stage.scene.app.code(account);
      return right.replace(/\d/g, digit => String((Number(digit) + 5) % 10));
    };

    describeEnrollment(stage, options, codeJourney);

    it('shows a secret that an app can use', async () => {
      const { scene } = stage;
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
      const { scene } = stage;
      const { enrollmentId, otpauth } = await begin();

      expect(await refusal(scene.code.confirm({ enrollmentId, code: await wrongCode(otpauth) }, scene.call()))).toBe('code-rejected');

      expect((await begin()).otpauth).toEqual(otpauth);
      await scene.code.confirm({ enrollmentId, code: await scene.app.code(otpauth) }, scene.call());
      expect(await scene.kinds()).toEqual(['authenticator-code']);
    });

    it('takes no code for what it cannot be', async () => {
      const { scene } = stage;
      const { enrollmentId } = await begin();

      for (const code of ['', '12345', '١٢٣٤٥٦', '9'.repeat(1000)]) {
        expect(['code-rejected', 'invalid-input']).toContain(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call())));
      }
    });

    it('makes a new secret when it is told to, and the old one stops working', async () => {
      const { scene } = stage;
      const old = await begin();

      const renewed = await begin(true);

      expect(renewed.otpauth.secret).not.toBe(old.otpauth.secret);
      const code = await scene.app.code(old.otpauth);
      for (const enrollmentId of new Set([old.enrollmentId, renewed.enrollmentId])) {
        expect(['code-rejected', 'enrollment-expired']).toContain(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call())));
      }
      expect((await begin()).otpauth).toEqual(renewed.otpauth);
    });

    it('makes one new secret for one intent, however often it is asked', async () => {
      const { scene } = stage;
      await begin();
      const call = scene.call();

      const first = readTotpActivation(await scene.code.begin({ renew: true }, call));
      const again = readTotpActivation(await scene.code.begin({ renew: true }, call));

      expect(again.otpauth).toEqual(first.otpauth);
    });

    it('begins with another secret after what was cancelled', async () => {
      const { scene } = stage;
      const { enrollmentId, otpauth } = await begin();

      await scene.code.cancel(enrollmentId, scene.call());

      expect((await begin()).otpauth.secret).not.toBe(otpauth.secret);
    });

    it('begins with another secret after an enrollment', async ({ skip }) => {
      const { scene } = stage;
      const first = await begin();
      await scene.code.confirm({ enrollmentId: first.enrollmentId, code: await scene.app.code(first.otpauth) }, scene.call());
      if (!(await scene.isAvailable(kind))) return skip('There is room for one.');

      expect((await begin()).otpauth.secret).not.toBe(first.otpauth.secret);
    });

    it('takes no code for a while after many wrong ones, not even a right one', async ({ skip }) => {
      if (wrongCodesUntilLock === Infinity) return skip(noLock);
      const { scene } = stage;
      const { enrollmentId, otpauth } = await begin();
      const code = await wrongCode(otpauth);
      const codes: string[] = [];
      while (codes.length < wrongCodesUntilLock && !codes.includes('locked')) {
        codes.push(await refusal(scene.code.confirm({ enrollmentId, code }, scene.call())));
      }

      expect(['locked', 'rate-limited']).toContain(codes.at(-1));
      const right = scene.app.code(otpauth);
      expect(['locked', 'rate-limited']).toContain(await refusal(scene.code.confirm({ enrollmentId, code: await right }, scene.call())));
    });
  });
}
