import { EnrollmentError, readOtpauth, type OtpAccount, type TotpEnrollment } from '../../contract/index.js';
import { unlessRefused, type Requests } from './connection.js';
import { resultFor, type Context } from './context.js';
import { nameFor, Pending, type Begun } from './pending.js';
import { readPerson } from './person.js';

interface PendingApp extends Begun {
  readonly otpauth: OtpAccount;
  /** The call that renewed it: the same one tried again does not renew it once more. */
  readonly renewedBy: string | undefined;
}

const kind = 'authenticator-code';

/** The one authenticator app that better-auth keeps for a person. */
export function betterAuthCode(context: Context): TotpEnrollment {
  const { settings, connection, password } = context;
  const { issuer } = settings;
  const pending = new Pending<PendingApp>();
  /** Whether the secret on the server was cancelled, without a password to remove it. */
  let isStale = false;

  const makeSecret = async (requests: Requests) => password.post(requests, '/two-factor/enable', { issuer });
  /** The secret that waits on the server, such as after a reload: making another would put a scanned one out of use. */
  const findSecret = (requests: Requests) => unlessRefused(password.post(requests, '/two-factor/get-totp-uri'), 'TOTP_NOT_ENABLED');

  return {
    begin: ({ renew }, call) =>
      connection.inTurn(call, async requests => {
        const { twoFactorEnabled } = await readPerson(requests);
        if (twoFactorEnabled === true) throw new EnrollmentError('limit-reached', { limit: 1 });
        const { idempotencyKey } = call;
        let { current } = pending;
        if (!current || (renew && current.renewedBy !== idempotencyKey)) {
          const found = renew || isStale ? undefined : await findSecret(requests);
          const { totpURI } = (found ?? (await makeSecret(requests))) as { readonly totpURI: string };
          isStale = false;
          // A secret that is found again comes with another issuer than the one it was made for.
          const otpauth = { ...readOtpauth(totpURI), issuer };
          current = pending.begin({ id: nameFor(kind), otpauth, renewedBy: renew ? idempotencyKey : undefined });
        }
        return { enrollmentId: current.id, otpauth: current.otpauth };
      }),

    confirm: ({ enrollmentId, code }, call) =>
      connection.inTurn(call, async requests => {
        const before = pending.resultOf(enrollmentId);
        if (before) return before;
        pending.require(enrollmentId);
        await requests.post('/two-factor/verify-totp', { code });
        return pending.finish(enrollmentId, await resultFor(context, requests, kind));
      }),

    cancel: (enrollmentId, call) =>
      connection.inTurn(call, async requests => {
        if (!pending.forget(enrollmentId)) return;
        isStale = true;
        if (!password.isHeld) return;
        // It would remove an app that is set up, too.
        const { twoFactorEnabled } = await readPerson(requests);
        if (twoFactorEnabled !== true) await password.post(requests, '/two-factor/disable');
      }),
  };
}
