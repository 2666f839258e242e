import { fromPromise } from 'xstate';
import { EnrollmentError } from '../../contract/enrollment-error.js';
import type { CallStatus, PhoneCallEnrollment, PlacedCall } from '../../contract/phone-call.js';
import { readEnrollmentResult } from '../../contract/read-enrollment-result.js';
import { readCallStatus, readPlacedCall } from '../../contract/read-phone-call.js';
import type { MethodKind } from '../../contract/security-info.js';
import { PhoneField } from '../../ui/phone-field.js';
import { phoneFieldStyles } from '../../ui/phone-field.styles.js';
import { TextField } from '../../ui/text-field.js';
import { anotherLineStyles } from '../another-line.styles.js';
import { lookForEnrolled } from '../look-for-enrolled.js';
import { follow } from '../follow.js';
import { givenUse } from '../given-use.js';
import type { EnrollmentMethod, MethodRun, MethodSetting } from '../method.js';
import { phoneNumberStyles } from '../phone-number.styles.js';
import { replacing } from '../replacing.js';
import { createVault } from '../vault.js';
import { watchAdapter } from '../watch-adapter.js';
import type { CallSecrets, CallTexts } from './call-view.js';
import { phoneCallMachine, type RingingCall } from './phone-call-machine.js';
import { phoneCallView } from './phone-call-view.js';
import { phoneCallSheet } from './phone-call.styles.js';

/** How long until another call may be asked for, where the server does not say, in milliseconds. */
const defaultCallAgainAfter = 30_000;

/** A phone that is called: the person answers, and presses `#`. */
export const phoneCall: EnrollmentMethod<CallTexts> = {
  kinds: ['phone-call', 'alternate-phone', 'office-phone'],
  elements: { 'enrollkit-phone-field': PhoneField, 'enrollkit-text-field': TextField },
  styles: [phoneFieldStyles, phoneNumberStyles, anotherLineStyles, phoneCallSheet],
  async loadTexts(language) {
    const { methods } = await language.later();
    const [call, phone] = await Promise.all([methods.phoneCall(), methods.phone()]);
    return { call, phone };
  },
  begin(setting) {
    const { phoneCall: backend } = setting.adapter;
    if (!backend) throw new EnrollmentError('unsupported');
    return beginCalls(backend, setting);
  },
};

function beginCalls(backend: PhoneCallEnrollment, setting: MethodSetting): MethodRun<CallTexts> {
  const { calls, offer, hasOthers } = setting;
  const secrets = createVault<CallSecrets>();
  const kind = offer.kind as MethodKind;
  let pendingId: string | null = null;

  const keep = ({ enrollmentId, callId, calling, callAgainAfter = defaultCallAgainAfter }: PlacedCall): RingingCall => {
    pendingId = enrollmentId;
    secrets.put('calling', calling);
    return { enrollmentId, callId, againAfter: callAgainAfter };
  };

  return {
    machine: phoneCallMachine.provide({
      actors: {
        placeCall: fromPromise(async ({ signal }) => {
          const request = secrets.get('request') ?? { kind };
          const placed = await calls.make(call => backend.begin(replacing(request, setting), call), readPlacedCall, signal);
          secrets.put('called', request);
          return keep(placed);
        }),
        callAgain: fromPromise(async ({ input: { enrollmentId }, signal }) =>
          keep(await calls.make(call => backend.callAgain(enrollmentId, call), readPlacedCall, signal)),
        ),
        watchCall: follow(
          (reference: { enrollmentId: string; callId: string }, signal) =>
            untilOver(watchAdapter(calls, call => backend.watchCall(reference, call), readCallStatus, signal)),
          ({ type }) => (type === 'calling' ? null : { type: `call.${type}` }),
        ),
        confirmCall: fromPromise(async ({ input: reference, signal }) => {
          const result = await calls.make(call => backend.confirm(reference, call), readEnrollmentResult, signal);
          pendingId = null;
          return result;
        }),
        findEnrolled: lookForEnrolled(setting, kind),
      },
    }),
    input: { given: givenUse(offer.phone) },
    steps: ({ call: { steps } }) => [steps.number, steps.call],
    view: view => phoneCallView(view, { secrets, kind, offer, hasOthers }),
    release(abandon) {
      const id = pendingId;
      pendingId = null;
      secrets.clear();
      if (abandon && id !== null) calls.tell(call => backend.cancel(id, call));
    },
  };
}

/** A stream that ends while the call goes on is broken. */
async function* untilOver(statuses: AsyncIterable<CallStatus>): AsyncGenerator<CallStatus> {
  let isOver = false;
  for await (const status of statuses) {
    isOver = status.type !== 'calling' && status.type !== 'answered';
    yield status;
  }
  if (!isOver) throw new EnrollmentError('invalid-response');
}
