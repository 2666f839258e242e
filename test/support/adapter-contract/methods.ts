import { readRemovalResult, readTotpActivation, type EnrollmentResult } from '../../../src/contract/index.js';
import { refusal, Scene, type AdapterContractOptions } from './scene.js';

/** What holds for methods that are set up. */
export function describeMethods(options: AdapterContractOptions): void {
  describe('methods', () => {
    let scene: Scene;
    beforeEach(async () => {
      scene = await Scene.open(options);
    });
    afterEach(() => scene.close());

    const enroll = async (): Promise<EnrollmentResult> => {
      const { enrollmentId, otpauth } = readTotpActivation(await scene.code.begin({ renew: false }, scene.call()));
      return scene.code.confirm({ enrollmentId, code: await scene.world.app.code(otpauth) }, scene.call());
    };
    const load = () => scene.adapter.loadSecurityInfo(scene.call());

    it('are listed under the names that they are given', async ({ skip }) => {
      if (!scene.adapter.renameMethod) return skip();
      const { id } = (await enroll()).method;

      await scene.adapter.renameMethod({ id, name: 'Téléphone 📱' }, scene.call());

      expect((await load()).methods[0]?.name).toBe('Téléphone 📱');
    });

    it('do not share a name', async ({ skip }) => {
      if (!scene.adapter.renameMethod) return skip();
      const first = (await enroll()).method;
      const second = (await enroll()).method;
      await scene.adapter.renameMethod({ id: first.id, name: 'Phone' }, scene.call());

      expect(await refusal(scene.adapter.renameMethod({ id: second.id, name: 'Phone' }, scene.call()))).toBe('duplicate-name');

      await scene.adapter.renameMethod({ id: first.id, name: 'Phone' }, scene.call());
      expect((await load()).methods.map(({ name }) => name).filter(name => name === 'Phone')).toHaveLength(1);
    });

    it('take no name that is empty or too long', async ({ skip }) => {
      if (!scene.adapter.renameMethod) return skip();
      const { id, name: before } = (await enroll()).method;

      for (const name of ['', 'x'.repeat(65)]) {
        expect(await refusal(scene.adapter.renameMethod({ id, name }, scene.call()))).toBe('invalid-input');
      }
      expect((await load()).methods[0]?.name).toBe(before);
    });

    it('are gone when they are removed, and stay gone when that is done again', async ({ skip }) => {
      if (!scene.adapter.removeMethod) return skip();
      await enroll();
      const { id } = (await enroll()).method;

      expect(readRemovalResult(await scene.adapter.removeMethod(id, scene.call())).type).toBe('removed');
      expect(readRemovalResult(await scene.adapter.removeMethod(id, scene.call())).type).toBe('removed');

      const { methods } = await load();
      expect(methods).toHaveLength(1);
      expect(methods.map(method => method.id)).not.toContain(id);
    });

    it('hand the default on when the default one goes', async ({ skip }) => {
      const { defaultSignIn } = await load();
      if (!scene.adapter.removeMethod || !defaultSignIn) return skip();
      const first = await enroll();
      const second = await enroll();
      expect([first.becameDefault, second.becameDefault]).toEqual([true, false]);

      const result = readRemovalResult(await scene.adapter.removeMethod(first.method.id, scene.call()));

      const { current, options = [] } = (await load()).defaultSignIn ?? {};
      expect(options.find(option => option.id === current)?.methodId).toBe(second.method.id);
      expect(result).toMatchObject({ type: 'removed', newDefault: current });
    });

    it('can each be made the default', async ({ skip }) => {
      if (!scene.adapter.setDefault) return skip();
      await enroll();
      const { method } = await enroll();
      const option = (await load()).defaultSignIn?.options.find(({ methodId }) => methodId === method.id);

      const info = await scene.adapter.setDefault(option?.id ?? '', scene.call());

      expect(info.defaultSignIn?.current).toBe(option?.id);
      expect((await load()).defaultSignIn?.current).toBe(option?.id);
      expect(await refusal(scene.adapter.setDefault('never-known', scene.call()))).toBe('not-allowed');
    });
  });
}
