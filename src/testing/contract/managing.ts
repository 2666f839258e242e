import {
  readChangedInfo,
  readEndedSessions,
  readExtendedSession,
  readManagedInfo,
  readRemovalResult,
  type SecurityInfo,
  type SignInPrompt,
} from '../../contract/index.js';
import { afterEach, describe, it, type Skip } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { addMethods } from './add-methods.js';
import { type AdapterContractOptions, refusal, Scene } from './scene.js';
import { no, noAccounts, noClock, noSessionEnd } from './why-not.js';
import type { PlayedAccount } from './world.js';

/** What holds for a page where methods are managed: what it is told beforehand, sessions, and what is asked after signing in. */
export function describeManaging(options: AdapterContractOptions): void {
  describe('managing', () => {
    let scene: Scene;
    let opened: Scene | undefined;
    const open = async (account?: PlayedAccount): Promise<void> => {
      opened = scene = await Scene.open(options, account);
    };
    const openAs = async (account: PlayedAccount, skip: Skip): Promise<void> => {
      if (!options.playsAccounts) return skip(noAccounts);
      await open(account);
    };
    afterEach(async () => {
      await opened?.close();
      opened = undefined;
    });
    const load = async (): Promise<SecurityInfo> => {
      const warnings: string[] = [];
      const info = readManagedInfo(await scene.adapter.loadSecurityInfo(scene.call()), sentence => warnings.push(sentence));
      expect(warnings).toEqual([]);
      return info;
    };

    it('says beforehand which default follows when the method of the present one goes', async ({ skip }) => {
      await open();
      if (!scene.adapter.removeMethod) return skip(no('removeMethod'));
      if (!(await load()).defaultSignIn) return skip('There is no default here.');
      await scene.enrollApp();
      await scene.enrollApp();
      const { defaultSignIn } = await load();
      if (!defaultSignIn?.successor) return skip('It is not told beforehand.');
      const { methodId = '' } = defaultSignIn.options.find(({ id }) => id === defaultSignIn.current) ?? {};

      const result = readRemovalResult(await scene.adapter.removeMethod(methodId, scene.call()));

      expect(result).toMatchObject({ type: 'removed', newDefault: defaultSignIn.successor });
      const after = (await load()).defaultSignIn;
      expect(after?.current).toBe(defaultSignIn.successor);
      expect(after?.successor).toBeUndefined();
    });

    it('takes no default of a method that was removed', async ({ skip }) => {
      await open();
      if (!scene.adapter.removeMethod) return skip(no('removeMethod'));
      if (!scene.adapter.setDefault) return skip(no('setDefault'));
      await scene.enrollApp();
      await scene.enrollApp();
      const [, gone] = (await load()).methods;
      const option = (await load()).defaultSignIn?.options.find(({ methodId }) => methodId === gone?.id);
      await scene.adapter.removeMethod(gone?.id ?? '', scene.call());

      expect(await refusal(scene.adapter.setDefault(option?.id ?? '', scene.call()))).toBe('not-allowed');
    });

    it('answers a new default with all that there is now', async ({ skip }) => {
      await open();
      if (!scene.adapter.setDefault) return skip(no('setDefault'));
      await scene.enrollApp();
      await scene.enrollApp();
      const [, option] = (await load()).defaultSignIn?.options ?? [];

      const { notifiedVia: _, ...changed } = readChangedInfo(await scene.adapter.setDefault(option?.id ?? '', scene.call()));

      const { sessionExpiresIn: __, ...info } = await load();
      expect(changed).toMatchObject(info);
    });

    it('takes a report of a method that is not the person’s own, and changes nothing', async ({ skip }) => {
      await open();
      if (!scene.adapter.reportUnexpected) return skip(no('reportUnexpected'));
      await addMethods(scene, options, 1);
      const [method] = (await load()).methods;

      await scene.adapter.reportUnexpected(method?.id ?? '', scene.call());
      await scene.adapter.reportUnexpected(method?.id ?? '', scene.call());

      expect((await load()).methods).toHaveLength(1);
    });

    it('lasts longer when the session is extended', async ({ skip }) => {
      await open();
      const { wait } = scene.world;
      const before = (await load()).sessionExpiresIn;
      if (!scene.adapter.extendSession) return skip(no('extendSession'));
      if (!wait) return skip(noClock);
      if (before === undefined) return skip(noSessionEnd);
      await wait(60_000);
      const left = (await load()).sessionExpiresIn ?? 0;
      expect(left).toBeLessThanOrEqual(before - 59_000);

      const { sessionExpiresIn } = readExtendedSession(await scene.adapter.extendSession(scene.call()));

      expect(sessionExpiresIn).toBeGreaterThan(left + 30_000);
      expect((await load()).sessionExpiresIn).toBeGreaterThan(left + 30_000);
    });

    it('says when the session is over', async ({ skip }) => {
      await open();
      const { sessionExpiresIn } = await load();
      if (!scene.world.wait) return skip(noClock);
      if (sessionExpiresIn === undefined) return skip(noSessionEnd);

      await scene.world.wait(sessionExpiresIn);

      expect(await refusal(scene.adapter.loadSecurityInfo(scene.call()))).toBe('session-expired');
      if (scene.adapter.extendSession) expect(await refusal(scene.adapter.extendSession(scene.call()))).toBe('session-expired');
    });

    it('ends every other session, and not this one', async ({ skip }) => {
      await open();
      if (!scene.adapter.signOutOtherSessions) return skip(no('signOutOtherSessions'));
      if (!scene.world.openElsewhere) return skip('Nobody can be signed in elsewhere here.');
      const elsewhere = await scene.world.openElsewhere();
      await elsewhere.loadSecurityInfo(scene.call());

      const { ended = 1 } = readEndedSessions(await scene.adapter.signOutOtherSessions(scene.call()));

      expect(ended).toBe(1);
      expect(await refusal(elsewhere.loadSecurityInfo(scene.call()))).toBe('session-expired');
      await load();
      expect(readEndedSessions(await scene.adapter.signOutOtherSessions(scene.call())).ended ?? 0).toBe(0);
    });

    describe('where policy', () => {
      const asked: SignInPrompt = {
        type: 'set-up',
        wanted: [{ purpose: 'sign-in', count: 1 }],
        urgency: { type: 'by', dueAt: '2099-01-01T00:00:00.000Z' },
        skipsLeft: 1,
      };

      it('wants a method to stay, says so beforehand, and refuses to remove it for that reason', async ({ skip }) => {
        await openAs({ apps: 1, keepsLast: true }, skip);
        if (!scene.adapter.removeMethod) return skip(no('removeMethod'));
        const [only] = (await load()).methods;
        expect(only?.keptBecause).toBe('last-method');

        const refused = readRemovalResult(await scene.adapter.removeMethod(only?.id ?? '', scene.call()));
        expect(refused).toEqual({ type: 'refused', reason: 'last-method' });
        expect((await load()).methods).toHaveLength(1);

        await scene.enrollApp();
        expect((await load()).methods.map(({ keptBecause }) => keptBecause)).toEqual([undefined, undefined]);
        expect(readRemovalResult(await scene.adapter.removeMethod(only?.id ?? '', scene.call())).type).toBe('removed');
      });

      it('wants no change, says so, and refuses every one', async ({ skip }) => {
        await openAs({ apps: 2, readOnly: true }, skip);
        const { readOnly, methods, defaultSignIn } = await load();
        const [method] = methods;
        const { adapter } = scene;
        expect(readOnly).toBe(true);

        const id = method?.id ?? '';
        const changes = [
          () => scene.code.begin({ renew: false }, scene.call()),
          () => adapter.removeMethod?.(id, scene.call()),
          () => (method?.renamable === false ? undefined : adapter.renameMethod?.({ id, name: 'Another' }, scene.call())),
          () => adapter.setDefault?.(defaultSignIn?.options[1]?.id ?? '', scene.call()),
        ];
        for (const change of changes) {
          const answer = change();
          if (answer) expect(await refusal(answer)).toBe('not-allowed');
        }
        expect(await load()).toMatchObject({ methods, defaultSignIn });
      });

      it('asks for methods, no longer does once they are there', async ({ skip }) => {
        await openAs({ prompt: asked }, skip);
        expect((await load()).prompt).toEqual(asked);

        await scene.enrollApp();

        expect((await load()).prompt).toBeUndefined();
      });

      it('asks for something that can be put off, counts how often, and refuses it at the end', async ({ skip }) => {
        await openAs({ prompt: asked }, skip);
        const { adapter, world } = scene;
        if (!adapter.postponePrompt) return skip(no('postponePrompt'));
        if (!world.signInAgain) return skip('Nobody can sign in again here.');

        expect(readManagedInfo(await adapter.postponePrompt(scene.call())).prompt).toBeUndefined();
        await adapter.postponePrompt(scene.call());
        expect((await load()).prompt).toBeUndefined();

        await world.signInAgain();
        expect((await load()).prompt?.skipsLeft).toBe(0);
        expect(await refusal(adapter.postponePrompt(scene.call()))).toBe('not-allowed');
        expect((await load()).prompt?.skipsLeft).toBe(0);
      });

      it('asks for something at once, and does not let it be put off', async ({ skip }) => {
        await openAs({ prompt: { type: 'set-up', wanted: asked.wanted, urgency: { type: 'now' } } }, skip);
        if (!scene.adapter.postponePrompt) return skip(no('postponePrompt'));

        expect(await refusal(scene.adapter.postponePrompt(scene.call()))).toBe('not-allowed');
        expect((await load()).prompt?.urgency).toEqual({ type: 'now' });
      });

      it('asks whether all is right, and asks no more once the person has said so', async ({ skip }) => {
        await openAs({ apps: 1, prompt: { type: 'review', wanted: [], urgency: { type: 'optional' } } }, skip);
        if (!scene.adapter.confirmReview) return skip(no('confirmReview'));
        expect((await load()).prompt?.type).toBe('review');

        expect(readManagedInfo(await scene.adapter.confirmReview(scene.call())).prompt).toBeUndefined();

        await scene.world.signInAgain?.();
        expect((await load()).prompt).toBeUndefined();
      });
    });
  });
}
