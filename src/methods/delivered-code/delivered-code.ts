import { fromPromise } from 'xstate';
import { receiveTextCode } from '../../browser/receive-text-code.js';
import type { CodeDelivery, DeliveredCodeEnrollment } from '../../contract/delivered-code.js';
import { EnrollmentError } from '../../contract/enrollment-error.js';
import { readCodeDelivery, readResumedDelivery } from '../../contract/read-code-delivery.js';
import { readEnrollmentResult } from '../../contract/read-enrollment-result.js';
import type { MethodKind } from '../../contract/security-info.js';
import { CodeField } from '../../ui/code-field.js';
import { codeFieldStyles } from '../../ui/code-field.styles.js';
import { PhoneField } from '../../ui/phone-field.js';
import { phoneFieldStyles } from '../../ui/phone-field.styles.js';
import { TextField } from '../../ui/text-field.js';
import { anotherLineStyles } from '../another-line.styles.js';
import { lookForEnrolled } from '../look-for-enrolled.js';
import { givenUse } from '../given-use.js';
import type { EnrollmentMethod, MethodRun, MethodSetting } from '../method.js';
import { phoneNumberStyles } from '../phone-number.styles.js';
import { replacing } from '../replacing.js';
import { createVault } from '../vault.js';
import { deliveredCodeMachine, type SentCode } from './delivered-code-machine.js';
import { deliveredCodeSheet } from './delivered-code.styles.js';
import { deliveredCodeView } from './delivered-code-view.js';
import { channelOf, type DeliverySecrets, type DeliveryTexts } from './delivery-view.js';

/** How long until another code may be asked for, where the server does not say, in milliseconds. */
const defaultResendAfter = 30_000;
const defaultDigits = 6;

/** A phone or an email address that receives codes: one is sent, and the person types it. */
export const deliveredCode: EnrollmentMethod<DeliveryTexts> = {
  kinds: ['text-message', 'whatsapp', 'email'],
  elements: { 'enrollkit-code-field': CodeField, 'enrollkit-phone-field': PhoneField, 'enrollkit-text-field': TextField },
  styles: [codeFieldStyles, phoneFieldStyles, phoneNumberStyles, anotherLineStyles, deliveredCodeSheet],
  async loadTexts(language) {
    const { methods } = await language.later();
    const [delivered, phone] = await Promise.all([methods.deliveredCode(), methods.phone()]);
    return { delivered, phone };
  },
  begin(setting) {
    const { deliveredCode: backend } = setting.adapter;
    if (!backend) throw new EnrollmentError('unsupported');
    return beginDelivery(backend, setting);
  },
};

function beginDelivery(backend: DeliveredCodeEnrollment, setting: MethodSetting): MethodRun<DeliveryTexts> {
  const { calls, offer, info, hasOthers, resumes } = setting;
  const secrets = createVault<DeliverySecrets>();
  const kind = offer.kind as MethodKind;
  const channel = channelOf(kind);
  let pendingId: string | null = null;

  // What was left out is not there at all once the answer was read.
  const keep = ({ sentTo, ...delivery }: CodeDelivery): SentCode => {
    pendingId = delivery.enrollmentId;
    secrets.put('sentTo', sentTo);
    return { channel, otherChannels: [], digits: defaultDigits, resendAfter: defaultResendAfter, ...delivery };
  };

  return {
    machine: deliveredCodeMachine.provide({
      actors: {
        resumeDelivery: fromPromise(async ({ signal }) => {
          if (!backend.resume) return null;
          const delivery = await calls.make(async call => backend.resume?.(kind, call), readResumedDelivery, signal);
          return delivery && keep(delivery);
        }),
        sendCode: fromPromise(async ({ signal }) => {
          const request = secrets.get('request') ?? { kind };
          return keep(await calls.make(call => backend.begin(replacing(request, setting), call), readCodeDelivery, signal));
        }),
        resendCode: fromPromise(async ({ input: request, signal }) =>
          keep(await calls.make(call => backend.resend(request, call), readCodeDelivery, signal)),
        ),
        receiveCode: fromPromise(async ({ input, signal }) => {
          const code = input.channel === 'text-message' ? await receiveTextCode(signal) : undefined;
          if (code !== undefined) secrets.put('received', code);
          return code !== undefined;
        }),
        confirmCode: fromPromise(async ({ input: { enrollmentId }, signal }) => {
          const code = secrets.take('code') ?? '';
          const result = await calls.make(call => backend.confirm({ enrollmentId, code }, call), readEnrollmentResult, signal);
          pendingId = null;
          return result;
        }),
        findEnrolled: lookForEnrolled(setting, kind),
      },
    }),
    input: { resumes, given: givenUse(offer.phone), channel },
    steps: ({ delivered: { steps } }) => [kind === 'email' ? steps.address : steps.number, steps.code],
    view: view => deliveredCodeView(view, { secrets, kind, offer, account: info.account, hasOthers }),
    release(abandon) {
      const id = pendingId;
      pendingId = null;
      secrets.clear();
      if (abandon && id !== null) calls.tell(call => backend.cancel(id, call));
    },
  };
}
