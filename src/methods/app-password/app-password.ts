import type { AppPasswordEnrollment } from '../../contract/app-password.js';
import { EnrollmentError } from '../../contract/enrollment-error.js';
import { readAppPassword } from '../../contract/read-app-password.js';
import type { AppPasswordMessages } from '../../locales/app-password-messages.js';
import { checkFieldStyles } from '../../ui/check-field.styles.js';
import { CopyField } from '../../ui/copy-field.js';
import { copyFieldStyles } from '../../ui/copy-field.styles.js';
import { TextField } from '../../ui/text-field.js';
import { uniqueId } from '../../ui/unique-id.js';
import type { EnrollmentMethod, MethodRun, MethodSetting } from '../method.js';
import { createVault } from '../vault.js';
import { wireShownOnce } from '../wire-shown-once.js';
import { appPasswordMachine } from './app-password-machine.js';
import { appPasswordView, type AppPasswordSecrets } from './app-password-view.js';

const kind = 'app-password';

/** A password for an app that knows no other way to sign in: shown once. */
export const appPassword: EnrollmentMethod<AppPasswordMessages> = {
  kinds: [kind],
  elements: { 'enrollkit-copy-field': CopyField, 'enrollkit-text-field': TextField },
  styles: [copyFieldStyles, checkFieldStyles],
  loadTexts: async language => (await language.later()).methods.appPassword(),
  begin(setting) {
    const { appPassword: backend } = setting.adapter;
    if (!backend) throw new EnrollmentError('unsupported');
    return beginPassword(backend, setting);
  },
};

function beginPassword(backend: AppPasswordEnrollment, setting: MethodSetting): MethodRun<AppPasswordMessages> {
  const { calls, hasOthers, resumes } = setting;
  const secrets = createVault<AppPasswordSecrets>();
  const fieldId = uniqueId('saved');

  const { actors, release } = wireShownOnce(setting, {
    kind,
    backend,
    async make(signal) {
      const name = secrets.get('name') ?? '';
      const made = await calls.make(call => backend.begin({ name }, call), readAppPassword, signal);
      secrets.put('password', made.password);
      secrets.put('madeFor', name);
      return made;
    },
    // The person may have made another one elsewhere meanwhile.
    mayBeOurs: method => method.kind !== kind || method.name === null || method.name === secrets.get('madeFor'),
    forget: () => secrets.clear(),
  });

  return {
    machine: appPasswordMachine.provide({ actors }),
    input: { resumes, replaces: false },
    steps: ({ steps }) => [steps.name, steps.use],
    view: view => appPasswordView(view, { secrets, hasOthers, fieldId }),
    release,
  };
}
