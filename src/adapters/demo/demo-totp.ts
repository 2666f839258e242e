import { readOtpauth, type EnrollmentResult, type OtpAccount, type TotpEnrollment } from '../../contract/index.js';
import type { DemoAccount } from './demo-account.js';
import type { DemoGate } from './demo-gate.js';
import type { DemoSettings } from './demo-options.js';
import { DemoPending } from './demo-pending.js';
import type { PlayedPhone } from './demo-phone.js';
import { randomSecret } from './demo-random.js';
import { DemoTries } from './demo-tries.js';
import { isTotpCode } from './totp-code.js';

const kind = 'authenticator-code';

/** Authenticator apps with codes, which are checked as a server would. */
export function demoTotp(settings: DemoSettings, gate: DemoGate, account: DemoAccount, phone: PlayedPhone): TotpEnrollment {
  const { clock } = settings;
  const pending = new DemoPending<OtpAccount>(kind, clock, settings.enrollmentLifetime);
  const tries = new DemoTries(settings);
  let confirmed: { readonly id: string; readonly key: string; readonly result: EnrollmentResult } | undefined;

  return {
    begin: (request, call) =>
      gate.pass('authenticatorCode.begin', call, () => {
        account.requireOffered(kind);
        const { id, expiresAt, content } = pending.resumeOrBegin(request, call, () =>
          readOtpauth({ secret: randomSecret(settings), issuer: settings.issuer, account: settings.account }),
        );
        phone.showSecret(content);
        return { enrollmentId: id, expiresIn: expiresAt - clock.now(), otpauth: content };
      }),

    confirm: ({ enrollmentId, code }, call) =>
      gate.pass('authenticatorCode.confirm', call, async () => {
        if (confirmed?.id === enrollmentId && confirmed.key === call.idempotencyKey) return confirmed.result;
        const { content } = pending.require(enrollmentId);
        tries.requireUnlocked();
        const isRight = await isTotpCode(content, code, clock.now());
        // The person may have cancelled meanwhile.
        pending.require(enrollmentId);
        if (!isRight) tries.refuse();
        const result = account.add(kind);
        tries.reset();
        pending.finish();
        confirmed = { id: enrollmentId, key: call.idempotencyKey, result };
        return result;
      }),

    cancel: (enrollmentId, call) => gate.pass('authenticatorCode.cancel', call, () => pending.cancel(enrollmentId)),
  };
}
