import { type AppPasswordActivation, readAppPassword } from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { describeEnrollment, enroll, type Journey } from './enrollment.js';
import { describeKinds } from './kinds.js';
import { type AdapterContractOptions, outcome, refusal } from './scene.js';
import { useScene } from './use-scene.js';
import { no } from './why-not.js';

const kind = 'app-password';

const journey: Journey<AppPasswordActivation> = {
  kind,
  begin: async (scene, call, nth) => readAppPassword(await scene.appPassword.begin({ name: `Mail ${nth + 1}` }, call)),
  prepare: async (scene, { enrollmentId }) => {
    return (call, id = enrollmentId) => scene.appPassword.confirm(id, call);
  },
  mayLast: true,
  cancel: (scene, enrollmentId, call) => scene.appPassword.cancel(enrollmentId, call),
};

/** What holds for app passwords. */
export function describeAppPassword(options: AdapterContractOptions): void {
  describeKinds(options, [kind], 'appPassword', () => {
    const stage = useScene(options, kind);
    const begin = async (name: string, call = stage.scene.call()) => readAppPassword(await stage.scene.appPassword.begin({ name }, call));
    const confirm = (enrollmentId: string) => stage.scene.appPassword.confirm(enrollmentId, stage.scene.call());
    const names = async () => {
      const { methods } = await stage.scene.adapter.loadSecurityInfo(stage.scene.call());
      return methods.filter(method => method.kind === kind).map(({ name }) => name);
    };

    describeEnrollment(stage, options, journey);

    it('makes one password for one intent, and another for another', async () => {
      const call = stage.scene.call();

      const first = await begin('Mail', call);
      const again = await begin('Mail', call);
      const other = await begin('Calendar');

      expect(again).toMatchObject({ enrollmentId: first.enrollmentId, password: first.password });
      expect(other.password).not.toBe(first.password);
    });

    it('lists it under the name that it was given', async () => {
      const { enrollmentId } = await begin('Téléphone 📱');

      const { method } = await confirm(enrollmentId);

      expect(method.name).toBe('Téléphone 📱');
      expect(await names()).toEqual(['Téléphone 📱']);
    });

    it('never shows it again once it is saved', async () => {
      const { password, result } = await enroll(stage.scene, journey);

      const told = JSON.stringify([result, await stage.scene.adapter.loadSecurityInfo(stage.scene.call())]);

      expect(told).not.toContain(password);
      expect(told).not.toContain(password.replaceAll(' ', ''));
    });

    it('takes no name that is empty or too long', async () => {
      for (const name of ['', 'x'.repeat(65)]) expect(await refusal(begin(name))).toBe('invalid-input');

      await confirm((await begin('x'.repeat(64))).enrollmentId);
      expect(await names()).toEqual(['x'.repeat(64)]);
    });

    it('takes no name that another one has, until that is removed', async ({ skip }) => {
      const { scene } = stage;
      const { method } = await confirm((await begin('Mail')).enrollmentId);

      expect(await refusal(begin('Mail'))).toBe('duplicate-name');

      if (!scene.adapter.removeMethod) return skip(no('removeMethod'));
      await scene.adapter.removeMethod(method.id, scene.call());
      await confirm((await begin('Mail')).enrollmentId);
      expect(await names()).toEqual(['Mail']);
    });

    it('lets no two of the same name in, even when both were begun before', async () => {
      const begun = [await outcome(begin('Mail')), await outcome(begin('Mail'))];

      for (const one of begun) {
        const confirmed = typeof one === 'string' ? one : await outcome(confirm(one.enrollmentId));
        if (typeof confirmed === 'string') expect(['duplicate-name', 'enrollment-expired']).toContain(confirmed);
      }
      expect(await names()).toEqual(['Mail']);
    });
  });
}
