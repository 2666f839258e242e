import type { EnrollmentResult, RecoveryCodesEnrollment } from '../../contract/index.js';
import type { DemoAccount } from './demo-account.js';
import type { DemoGate } from './demo-gate.js';
import type { DemoSettings } from './demo-options.js';
import { DemoPending } from './demo-pending.js';
import { randomRecoveryCode } from './demo-random.js';

const kind = 'recovery-codes';
const howMany = 10;

/** Recovery codes. Nobody signs in to the demo, so that it forgets them where a server would keep their hashes. */
export function demoRecoveryCodes(settings: DemoSettings, gate: DemoGate, account: DemoAccount): RecoveryCodesEnrollment {
  const { clock, issuer } = settings;
  const pending = new DemoPending<readonly string[]>(kind, clock, settings.enrollmentLifetime);
  let confirmed: { readonly id: string; readonly key: string; readonly result: EnrollmentResult } | undefined;

  return {
    begin: (request, call) =>
      gate.pass('recoveryCodes.begin', call, () => {
        account.requireOffered(kind);
        const { id, expiresAt, content } = pending.resumeOrBegin(request, call, () =>
          Array.from({ length: howMany }, () => randomRecoveryCode(settings)),
        );
        const replaces = account.methodsOf(kind).length > 0;
        return { enrollmentId: id, expiresIn: expiresAt - clock.now(), codes: content, issuer, replaces };
      }),

    confirm: (enrollmentId, call) =>
      gate.pass('recoveryCodes.confirm', call, () => {
        if (confirmed?.id === enrollmentId && confirmed.key === call.idempotencyKey) return confirmed.result;
        const { content } = pending.require(enrollmentId);
        const result = account.replace(kind, { detail: `${content.length} / ${content.length}` });
        pending.finish();
        confirmed = { id: enrollmentId, key: call.idempotencyKey, result };
        return result;
      }),

    cancel: (enrollmentId, call) => gate.pass('recoveryCodes.cancel', call, () => pending.cancel(enrollmentId)),
  };
}
