import { EnrollmentError, type CredentialCreationOptions, type PasskeyEnrollment } from '../../contract/index.js';
import { resultFor, type Context } from './context.js';
import { nameFor, Pending, type Begun } from './pending.js';
import { readPasskeys, type Passkey } from './person.js';
import { Refusal } from './read-refusal.js';

/** How long the server's cookie with the challenge lasts. */
const challengeLifetime = 300_000;

/** Passkeys and security keys, by the plugin `@better-auth/passkey`. */
export function betterAuthPasskey(context: Context): PasskeyEnrollment {
  const { settings, connection } = context;
  const pending = new Pending<Begun>();
  /** With which credential an enrollment was finished. */
  const credentials = new Map<string, string>();

  return {
    begin: ({ kind }, call) =>
      connection.inTurn(call, async requests => {
        if (!settings.kinds.includes(kind)) throw new EnrollmentError('not-allowed');
        const query = kind === 'security-key' ? '?authenticatorAttachment=cross-platform' : '';
        const options = (await requests.get(`/passkey/generate-register-options${query}`)) as CredentialCreationOptions;
        const { id } = pending.begin({ id: nameFor(kind) });
        // A minute, as the server has it, is too short for whoever has to find their key first.
        const timeout = Math.max(options.timeout ?? 0, challengeLifetime);
        return { enrollmentId: id, expiresIn: challengeLifetime, options: { ...options, timeout } };
      }),

    confirm: ({ enrollmentId, credential }, call) =>
      connection.inTurn(call, async requests => {
        const before = pending.resultOf(enrollmentId);
        if (before && credentials.get(enrollmentId) === credential.id) return before;
        pending.require(enrollmentId);
        const known = await readPasskeys(settings, requests);
        if (known.some(({ credentialID }) => credentialID === credential.id)) throw new EnrollmentError('already-enrolled');
        const made = await requests.post('/passkey/verify-registration', { response: credential }).catch((cause: unknown) => {
          // Every attempt uses up the challenge, but for one that has to wait for a proof.
          if (cause instanceof Refusal && cause.error.code !== 'step-up-required') pending.forget(enrollmentId);
          throw cause;
        });
        credentials.set(enrollmentId, credential.id);
        return pending.finish(enrollmentId, await resultFor(context, requests, (made as Passkey).id));
      }),

    cancel: (enrollmentId, call) => connection.inTurn(call, async () => void pending.forget(enrollmentId)),
  };
}
