import { EnrollmentError } from '../../contract/enrollment-error.js';
import { readRecoveryCodes } from '../../contract/read-recovery-codes.js';
import type { RecoveryCodesEnrollment } from '../../contract/recovery-codes.js';
import type { RecoveryCodesMessages } from '../../locales/recovery-codes-messages.js';
import { checkFieldStyles } from '../../ui/check-field.styles.js';
import { CodeList } from '../../ui/code-list.js';
import { codeListStyles } from '../../ui/code-list.styles.js';
import { uniqueId } from '../../ui/unique-id.js';
import type { EnrollmentMethod, MethodRun, MethodSetting } from '../method.js';
import { createVault } from '../vault.js';
import { wireShownOnce } from '../wire-shown-once.js';
import { recoveryCodesMachine } from './recovery-codes-machine.js';
import { recoveryCodesView, type RecoverySecrets } from './recovery-codes-view.js';

const kind = 'recovery-codes';

/** Codes for when nothing else works: shown once, each works once. */
export const recoveryCodes: EnrollmentMethod<RecoveryCodesMessages> = {
  kinds: [kind],
  elements: { 'enrollkit-code-list': CodeList },
  styles: [codeListStyles, checkFieldStyles],
  loadTexts: async language => (await language.later()).methods.recoveryCodes(),
  begin(setting) {
    const { recoveryCodes: backend } = setting.adapter;
    if (!backend) throw new EnrollmentError('unsupported');
    return beginCodes(backend, setting);
  },
};

function beginCodes(backend: RecoveryCodesEnrollment, setting: MethodSetting): MethodRun<RecoveryCodesMessages> {
  const { calls, info, hasOthers, resumes } = setting;
  const secrets = createVault<RecoverySecrets>();
  const fieldId = uniqueId('saved');
  const replaces = info.methods.some(method => method.kind === kind);

  const { actors, release } = wireShownOnce(setting, {
    kind,
    backend,
    async make(signal) {
      const set = await calls.make(call => backend.begin({ renew: false }, call), readRecoveryCodes, signal);
      secrets.put('set', set);
      return set;
    },
    forget: () => secrets.clear(),
  });

  return {
    machine: recoveryCodesMachine.provide({ actors }),
    input: { resumes, replaces },
    steps: ({ steps }) => [steps.purpose, steps.save],
    view: view => recoveryCodesView(view, { secrets, account: info.account, hasOthers, fieldId }),
    release,
  };
}
