import { fromPromise } from 'xstate';
import type { TotpEnrollment } from '../../contract/authenticator-code.js';
import { EnrollmentError } from '../../contract/enrollment-error.js';
import { buildOtpauthUri } from '../../contract/otpauth.js';
import { readEnrollmentResult } from '../../contract/read-enrollment-result.js';
import { readTotpActivation } from '../../contract/read-totp-activation.js';
import type { AuthenticatorMessages } from '../../locales/authenticator-messages.js';
import { CodeField } from '../../ui/code-field.js';
import { codeFieldStyles } from '../../ui/code-field.styles.js';
import { authenticatorElements, authenticatorStyles } from '../authenticator/authenticator-elements.js';
import { lookForEnrolled } from '../look-for-enrolled.js';
import type { EnrollmentMethod, MethodRun, MethodSetting } from '../method.js';
import { createVault } from '../vault.js';
import { authenticatorCodeMachine } from './authenticator-code-machine.js';
import { authenticatorCodeView, type CodeSecrets } from './authenticator-code-view.js';

/** An authenticator app that shows one-time codes (TOTP, RFC 6238). */
export const authenticatorCode: EnrollmentMethod<AuthenticatorMessages> = {
  kinds: ['authenticator-code'],
  elements: { ...authenticatorElements, 'enrollkit-code-field': CodeField },
  styles: [...authenticatorStyles, codeFieldStyles],
  loadTexts: messages => messages.authenticator(),
  begin(setting) {
    const { authenticatorCode: backend } = setting.adapter;
    if (!backend) throw new EnrollmentError('unsupported');
    return beginCodes(backend, setting);
  },
};

function beginCodes(backend: TotpEnrollment, setting: MethodSetting): MethodRun<AuthenticatorMessages> {
  const { calls, offer, hasOthers, resumes } = setting;
  const secrets = createVault<CodeSecrets>();
  let pendingId: string | null = null;

  return {
    machine: authenticatorCodeMachine.provide({
      actors: {
        prepareSecret: fromPromise(async ({ input: { renew }, signal }) => {
          const {
            enrollmentId,
            expiresIn,
            otpauth: account,
          } = await calls.make(call => backend.begin({ renew }, call), readTotpActivation, signal);
          pendingId = enrollmentId;
          secrets.put('account', account);
          secrets.put('uri', buildOtpauthUri(account));
          return { enrollmentId, expiresIn, digits: account.digits };
        }),
        confirmCode: fromPromise(async ({ input: { enrollmentId }, signal }) => {
          const code = secrets.take('code') ?? '';
          const result = await calls.make(call => backend.confirm({ enrollmentId, code }, call), readEnrollmentResult, signal);
          pendingId = null;
          return result;
        }),
        findEnrolled: lookForEnrolled(setting, 'authenticator-code'),
      },
    }),
    input: { resumes },
    steps: ({ steps }) => [steps.getApp, steps.setUp, steps.scan, steps.enterCode],
    view: view => authenticatorCodeView(view, { secrets, app: offer.app, hasOthers }),
    release(abandon) {
      const id = pendingId;
      pendingId = null;
      secrets.clear();
      if (abandon && id !== null) calls.tell(call => backend.cancel(id, call));
    },
  };
}
