import type { AppPasswordEnrollment, EnrollmentResult } from '../../contract/index.js';
import type { DemoAccount } from './demo-account.js';
import type { DemoGate } from './demo-gate.js';
import type { DemoSettings } from './demo-options.js';
import { DemoPending } from './demo-pending.js';
import { randomPassword } from './demo-random.js';

const kind = 'app-password';

interface Made {
  readonly name: string;
  readonly password: string;
}

/** App passwords. No app signs in to the demo, so that it forgets them where a server would keep their hashes. */
export function demoAppPassword(settings: DemoSettings, gate: DemoGate, account: DemoAccount): AppPasswordEnrollment {
  const { clock } = settings;
  const pending = new DemoPending<Made>(kind, clock, settings.enrollmentLifetime);
  let confirmed: { readonly id: string; readonly key: string; readonly result: EnrollmentResult } | undefined;

  return {
    begin: ({ name }, call) =>
      gate.pass('appPassword.begin', call, () => {
        account.requireOffered(kind);
        account.requireName(name);
        const make = (): Made => ({ name, password: randomPassword(settings) });
        const { id, expiresAt, content } = pending.resumeOrBegin({ renew: true }, call, make);
        return { enrollmentId: id, expiresIn: expiresAt - clock.now(), password: content.password };
      }),

    confirm: (enrollmentId, call) =>
      gate.pass('appPassword.confirm', call, () => {
        if (confirmed?.id === enrollmentId && confirmed.key === call.idempotencyKey) return confirmed.result;
        const { name } = pending.require(enrollmentId).content;
        account.requireName(name);
        const result = account.add(kind, { name });
        pending.finish();
        confirmed = { id: enrollmentId, key: call.idempotencyKey, result };
        return result;
      }),

    cancel: (enrollmentId, call) => gate.pass('appPassword.cancel', call, () => pending.cancel(enrollmentId)),
  };
}
