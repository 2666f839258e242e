import { fromPromise } from 'xstate';
import type { PushActivation, PushEnrollment } from '../../contract/authenticator-push.js';
import { EnrollmentError } from '../../contract/enrollment-error.js';
import { readEnrollmentResult } from '../../contract/read-enrollment-result.js';
import { readActivationStatus, readPushActivation, readTestNotification, readTestStatus } from '../../contract/read-push.js';
import type { AuthenticatorMessages } from '../../locales/authenticator-messages.js';
import { NumberMatch } from '../../ui/number-match.js';
import { numberMatchStyles } from '../../ui/number-match.styles.js';
import { anotherLineStyles } from '../another-line.styles.js';
import { authenticatorElements, authenticatorStyles } from '../authenticator/authenticator-elements.js';
import { follow } from '../follow.js';
import type { EnrollmentMethod, MethodRun, MethodSetting } from '../method.js';
import { createVault } from '../vault.js';
import { watchAdapter } from '../watch-adapter.js';
import { authenticatorPushMachine } from './authenticator-push-machine.js';
import { authenticatorPushView } from './authenticator-push-view.js';

/** What the vault of a journey holds. */
export interface PushSecrets {
  activation: PushActivation;
  number: string;
}

/** How long until another test notification may be asked for, where the server does not say, in milliseconds. */
const defaultResendAfter = 30_000;

/** An app of the host's that receives notifications, tried by one with a number to match. */
export const authenticatorPush: EnrollmentMethod<AuthenticatorMessages> = {
  kinds: ['authenticator-push'],
  elements: { ...authenticatorElements, 'enrollkit-number-match': NumberMatch },
  styles: [...authenticatorStyles, anotherLineStyles, numberMatchStyles],
  loadTexts: messages => messages.authenticator(),
  begin(setting) {
    const { authenticatorPush: backend } = setting.adapter;
    if (!backend) throw new EnrollmentError('unsupported');
    return beginPush(backend, setting);
  },
};

function beginPush(
  backend: PushEnrollment,
  { adapter, calls, offer, info, hasOthers, resumes }: MethodSetting,
): MethodRun<AuthenticatorMessages> {
  const secrets = createVault<PushSecrets>();
  const hasCodes =
    adapter.authenticatorCode !== undefined &&
    info.offers.some(({ kind, availability }) => kind === 'authenticator-code' && availability.type === 'available');
  let pendingId: string | null = null;

  return {
    machine: authenticatorPushMachine.provide({
      actors: {
        prepareActivation: fromPromise(async ({ input: { renew }, signal }) => {
          const activation = await calls.make(call => backend.begin({ renew }, call), readPushActivation, signal);
          pendingId = activation.enrollmentId;
          secrets.put('activation', activation);
          return { enrollmentId: activation.enrollmentId, expiresIn: activation.expiresIn };
        }),
        watchActivation: follow(
          ({ enrollmentId }: { enrollmentId: string }, signal) =>
            watchAdapter(calls, call => backend.watchActivation(enrollmentId, call), readActivationStatus, signal),
          status => {
            if (status.type === 'activated') return { type: 'app.activated', device: status.device ?? null };
            return status.type === 'expired' ? { type: 'activation.expired' } : null;
          },
        ),
        sendTest: fromPromise(async ({ input: { enrollmentId }, signal }) => {
          const test = await calls.make(call => backend.sendTest(enrollmentId, call), readTestNotification, signal);
          secrets.put('number', test.number);
          return { testId: test.testId, expiresIn: test.expiresIn, resendAfter: test.resendAfter ?? defaultResendAfter };
        }),
        watchTest: follow(
          (test: { enrollmentId: string; testId: string }, signal) =>
            watchAdapter(calls, call => backend.watchTest(test, call), readTestStatus, signal),
          ({ type }) => (type === 'waiting' ? null : { type: `test.${type}` }),
        ),
        confirmTest: fromPromise(async ({ input: test, signal }) => {
          const result = await calls.make(call => backend.confirm(test, call), readEnrollmentResult, signal);
          pendingId = null;
          return result;
        }),
      },
    }),
    input: { resumes },
    steps: ({ steps }) => [steps.getApp, steps.setUp, steps.scan, steps.test],
    view: view => authenticatorPushView(view, { secrets, app: offer.app, hasOthers, hasCodes }),
    release(abandon) {
      const id = pendingId;
      pendingId = null;
      secrets.clear();
      if (abandon && id !== null) calls.tell(call => backend.cancel(id, call));
    },
  };
}
