import { type EnrolledMethod, type MethodKind, readRemovalResult } from '../../contract/index.js';
import { afterEach, beforeEach, describe, it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { addMethods, addUpTo } from './add-methods.js';
import { type AdapterContractOptions, outcome, refusal, Scene } from './scene.js';
import { no } from './why-not.js';

/** What holds for methods that are set up. */
export function describeMethods(options: AdapterContractOptions): void {
  describe('methods', () => {
    let scene: Scene;
    beforeEach(async () => {
      scene = await Scene.open(options);
    });
    afterEach(() => scene.close());

    const add = async (count: number, kinds?: readonly MethodKind[]): Promise<EnrolledMethod[]> => {
      const results = await addMethods(scene, options, count, kinds);
      return results.map(({ method }) => method);
    };
    const load = () => scene.adapter.loadSecurityInfo(scene.call());
    const nameOf = async (id = '') => (await load()).methods.find(method => method.id === id)?.name;
    const rename = async (id = '', name: string) => scene.adapter.renameMethod?.({ id, name }, scene.call());

    it('are listed under the names that they are given', async ({ skip }) => {
      if (!scene.adapter.renameMethod) return skip(no('renameMethod'));
      const [method] = await add(1, options.renames);

      await rename(method?.id, 'Téléphone 📱');

      expect(await nameOf(method?.id)).toBe('Téléphone 📱');
    });

    it('do not share a name', async ({ skip }) => {
      if (!scene.adapter.renameMethod) return skip(no('renameMethod'));
      const [first, second] = await add(2, options.renames);
      await rename(first?.id, 'Phone');

      expect(await refusal(rename(second?.id, 'Phone'))).toBe('duplicate-name');

      await rename(first?.id, 'Phone');
      expect((await load()).methods.map(({ name }) => name).filter(name => name === 'Phone')).toHaveLength(1);
    });

    it('take no name that is empty or too long', async ({ skip }) => {
      if (!scene.adapter.renameMethod) return skip(no('renameMethod'));
      const [method] = await add(1, options.renames);

      for (const name of ['', 'x'.repeat(65)]) expect(await refusal(rename(method?.id, name))).toBe('invalid-input');

      expect(await nameOf(method?.id)).toBe(method?.name);
    });

    it('take a name, or say that they take none and refuse it', async ({ skip }) => {
      if (!scene.adapter.renameMethod) return skip(no('renameMethod'));
      const { kinds, renames = kinds } = options;
      const isNamed = (kind: string): boolean => renames.some(known => known === kind);
      await add(1, renames);
      await addUpTo(
        scene,
        options,
        1,
        kinds.filter(kind => !isNamed(kind)),
      );
      const { methods } = await load();
      const known = methods.filter(({ kind }) => kinds.some(each => each === kind));

      expect(known.map(({ renamable = true }) => renamable)).toEqual(known.map(({ kind }) => isNamed(kind)));
      for (const [nth, { id, kind }] of known.entries()) {
        expect(await outcome(rename(id, `Name ${nth}`))).toBe(isNamed(kind) ? undefined : 'unsupported');
      }
    });

    it('are gone when they are removed, and stay gone when that is done again', async ({ skip }) => {
      if (!scene.adapter.removeMethod) return skip(no('removeMethod'));
      const [kept, gone] = await add(2);

      for (let times = 0; times < 2; times++) {
        expect(readRemovalResult(await scene.adapter.removeMethod(gone?.id ?? '', scene.call())).type).toBe('removed');
      }

      expect((await load()).methods.map(({ id }) => id)).toEqual([kept?.id]);
    });

    it('hand the default on when the default one goes', async ({ skip }) => {
      const { defaultSignIn } = await load();
      if (!scene.adapter.removeMethod) return skip(no('removeMethod'));
      if (!defaultSignIn) return skip('There is no default here.');
      const [first, second] = await addMethods(scene, options, 2);
      expect([first?.becameDefault, second?.becameDefault]).toEqual([true, false]);

      const result = readRemovalResult(await scene.adapter.removeMethod(first?.method.id ?? '', scene.call()));

      const { current, options: choices = [] } = (await load()).defaultSignIn ?? {};
      expect(choices.find(option => option.id === current)?.methodId).toBe(second?.method.id);
      expect(result).toMatchObject({ type: 'removed', newDefault: current });
    });

    it('can each be made the default', async ({ skip }) => {
      if (!scene.adapter.setDefault) return skip(no('setDefault'));
      const [, method] = await add(2);
      const option = (await load()).defaultSignIn?.options.find(({ methodId }) => methodId === method?.id);

      const info = await scene.adapter.setDefault(option?.id ?? '', scene.call());

      expect(info.defaultSignIn?.current).toBe(option?.id);
      expect((await load()).defaultSignIn?.current).toBe(option?.id);
      expect(await refusal(scene.adapter.setDefault('never-known', scene.call()))).toBe('not-allowed');
    });
  });
}
