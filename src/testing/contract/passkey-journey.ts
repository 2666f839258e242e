import { type CreatedCredential, type PasskeyChallenge, type PasskeyKind, readPasskeyChallenge } from '../../contract/index.js';
import type { Journey } from './enrollment.js';
import type { Scene } from './scene.js';

/** How a person makes a credential. It is made at the beginning, so that it can be told what is on the account. */
export function passkeyJourney(kind: PasskeyKind): Journey<PasskeyChallenge & { readonly credential: CreatedCredential }> {
  return {
    kind,
    begin: async (scene: Scene, call) => {
      const challenge = readPasskeyChallenge(await scene.passkey.begin({ kind }, call));
      return { ...challenge, credential: await scene.key.create(challenge.options) };
    },
    prepare: async (scene, { enrollmentId, credential }) => {
      return (call, id = enrollmentId) => scene.passkey.confirm({ enrollmentId: id, credential }, call);
    },
    mayLast: true,
    cancel: (scene, enrollmentId, call) => scene.passkey.cancel(enrollmentId, call),
  };
}
