import {
  type CreatedCredential,
  type PasskeyChallenge,
  type PasskeyKind,
  readPasskeyChallenge,
  readRemovalResult,
} from '../../contract/index.js';
import { it } from '../suite/collect.js';
import { expect } from '../suite/expect.js';
import { fromBase64url, withClientData } from './client-data.js';
import { describeEnrollment, enroll } from './enrollment.js';
import { describeKinds } from './kinds.js';
import { passkeyJourney } from './passkey-journey.js';
import { type AdapterContractOptions, refusal } from './scene.js';
import { useScene } from './use-scene.js';
import { no, noVerification } from './why-not.js';

/** What holds for passkeys and security keys. */
export function describePasskey(options: AdapterContractOptions): void {
  const { verifiesCredentials = true } = options;

  describeKinds<PasskeyKind>(options, ['passkey', 'security-key'], 'passkey', kind => {
    const stage = useScene(options, kind, 'key');
    const journey = passkeyJourney(kind);
    const begin = async () => readPasskeyChallenge(await stage.scene.passkey.begin({ kind }, stage.scene.call()));
    const create = async ({ options: creation }: PasskeyChallenge) => stage.scene.key.create(creation);
    const confirm = (enrollmentId: string, credential: CreatedCredential) =>
      stage.scene.passkey.confirm({ enrollmentId, credential }, stage.scene.call());

    describeEnrollment(stage, options, journey);

    it('gives the browser a challenge that cannot be guessed, and the person time', async () => {
      const { options: creation } = await begin();

      expect(fromBase64url(creation.challenge).length).toBeGreaterThanOrEqual(16);
      expect(creation.pubKeyCredParams).toContainEqual({ type: 'public-key', alg: -7 });
      expect(creation.timeout ?? 300_000).toBeGreaterThanOrEqual(300_000);
    });

    it('does not tell who the person is by the handle that a key keeps', async () => {
      const { options: creation } = await begin();
      const { account } = await stage.scene.adapter.loadSecurityInfo(stage.scene.call());

      expect(new TextDecoder().decode(fromBase64url(creation.user.id))).not.toContain(account);
    });

    it('answers with a fresh challenge every time, and the one before stops working', async () => {
      const first = await begin();
      const second = await begin();

      expect(second.options.challenge).not.toBe(first.options.challenge);
      const stale = await create(first);
      for (const enrollmentId of new Set([first.enrollmentId, second.enrollmentId])) {
        expect(['code-rejected', 'enrollment-expired']).toContain(await refusal(confirm(enrollmentId, stale)));
      }
      expect(await stage.scene.idsOf(kind)).toEqual([]);
    });

    it('takes one answer to a challenge', async () => {
      const challenge = await begin();
      const [first, second] = [await create(challenge), await create(challenge)];
      await confirm(challenge.enrollmentId, first);

      expect(['code-rejected', 'enrollment-expired']).toContain(await refusal(confirm(challenge.enrollmentId, second)));

      expect(await stage.scene.idsOf(kind)).toHaveLength(1);
    });

    it('goes on after an attempt that failed, by a fresh challenge', async () => {
      const first = await begin();
      const wrong = withClientData(await create(first), { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' });
      expect(await refusal(confirm(first.enrollmentId, wrong))).toBe('code-rejected');
      expect(await stage.scene.idsOf(kind)).toEqual([]);

      const second = await begin();

      await confirm(second.enrollmentId, await create(second));
      expect(await stage.scene.idsOf(kind)).toHaveLength(1);
    });

    const forgeries: readonly (readonly [how: string, change: (made: CreatedCredential) => CreatedCredential])[] = [
      ['on another page', (made: CreatedCredential) => withClientData(made, { origin: 'https://elsewhere.example' })],
      ['to sign in', (made: CreatedCredential) => withClientData(made, { type: 'webauthn.get' })],
      ['with nothing in it', (made: CreatedCredential) => ({ ...made, response: { ...made.response, attestationObject: 'oA' } })],
    ];
    for (const [how, change] of forgeries) {
      it(`refuses what was made ${how}`, async ({ skip }) => {
        if (!verifiesCredentials) return skip(noVerification);
        const challenge = await begin();

        const credential = change(await create(challenge));

        expect(['code-rejected', 'invalid-input']).toContain(await refusal(confirm(challenge.enrollmentId, credential)));
        expect(await stage.scene.idsOf(kind)).toEqual([]);
      });
    }

    it('refuses what was made for another relying party', async ({ skip }) => {
      if (!verifiesCredentials) return skip(noVerification);
      const challenge = await begin();
      const rp = { ...challenge.options.rp, id: 'elsewhere.example' };

      const credential = await Promise.resolve()
        .then(() => stage.scene.key.create({ ...challenge.options, rp }))
        // A world that is as strict as a browser does not make it.
        .catch(() => undefined);

      if (credential) expect(await refusal(confirm(challenge.enrollmentId, credential))).toBe('code-rejected');
      expect(await stage.scene.idsOf(kind)).toEqual([]);
    });

    it('tells the browser what is registered, and refuses that when it comes all the same', async () => {
      const { credential } = await enroll(stage.scene, journey);

      const next = await begin();

      expect(next.options['excludeCredentials']).toMatchObject([{ type: 'public-key', id: credential.id }]);
      const again = withClientData(credential, { challenge: next.options.challenge });
      expect(await refusal(confirm(next.enrollmentId, again))).toBe('already-enrolled');
      expect(await stage.scene.idsOf(kind)).toHaveLength(1);
    });

    it('tells after a removal which credentials are left, all of them or none', async ({ skip }) => {
      const { scene } = stage;
      if (!scene.adapter.removeMethod) return skip(no('removeMethod'));
      const kept = await enroll(scene, journey, 0);
      const gone = await enroll(scene, journey, 1);

      const removed = readRemovalResult(await scene.adapter.removeMethod(gone.result.method.id, scene.call()));

      if (removed.type !== 'removed' || !removed.acceptedCredentials) return skip('It is not told which are left.');
      expect(removed.acceptedCredentials).toEqual({
        rpId: kept.options.rp.id,
        userId: kept.options.user.id,
        allAcceptedCredentialIds: [kept.credential.id],
      });
      expect(gone.options.user.id).toBe(kept.options.user.id);
    });

    it('begins nothing of a kind that is none', async () => {
      const unknown = stage.scene.passkey.begin({ kind: 'hardware-token' as PasskeyKind }, stage.scene.call());

      expect(['not-allowed', 'invalid-input', 'unsupported']).toContain(await refusal(unknown));
    });
  });
}
