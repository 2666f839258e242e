import { EnrollmentError, type RecoveryCodesEnrollment } from '../../contract/index.js';
import { resultFor, type Context } from './context.js';
import { nameFor, Pending, type Begun } from './pending.js';
import { readPerson } from './person.js';

interface PendingCodes extends Begun {
  readonly codes: readonly string[];
  readonly replaces: boolean;
  readonly renewedBy: string | undefined;
}

const kind = 'recovery-codes';

/**
 * The backup codes of better-auth. It makes new ones at once and has no way to take that back: those from before stop working when new
 * ones are shown, not when they are saved. That they were saved is kept in a field of the host's.
 */
export function betterAuthRecoveryCodes(context: Context, field: string): RecoveryCodesEnrollment {
  const { settings, connection, password } = context;
  const pending = new Pending<PendingCodes>();

  return {
    begin: ({ renew }, call) =>
      connection.inTurn(call, async requests => {
        const person = await readPerson(requests);
        if (person.twoFactorEnabled !== true) throw new EnrollmentError('not-allowed');
        const { idempotencyKey } = call;
        let { current } = pending;
        if (!current || (renew && current.renewedBy !== idempotencyKey)) {
          const { backupCodes } = (await password.post(requests, '/two-factor/generate-backup-codes')) as { backupCodes: string[] };
          const replaces = typeof person[field] === 'string';
          const renewedBy = renew ? idempotencyKey : undefined;
          current = pending.begin({ id: nameFor(kind), codes: backupCodes, replaces, renewedBy });
        }
        return { enrollmentId: current.id, codes: current.codes, issuer: settings.issuer, replaces: current.replaces };
      }),

    confirm: (enrollmentId, call) =>
      connection.inTurn(call, async requests => {
        const before = pending.resultOf(enrollmentId);
        if (before) return before;
        pending.require(enrollmentId);
        await requests.post('/update-user', { [field]: new Date().toISOString() });
        return pending.finish(enrollmentId, await resultFor(context, requests, kind));
      }),

    cancel: (enrollmentId, call) => connection.inTurn(call, async () => void pending.forget(enrollmentId)),
  };
}
