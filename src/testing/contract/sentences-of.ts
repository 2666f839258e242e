import { collect, describe, type Sentence } from '../suite/collect.js';
import { describeAppPassword } from './app-password.js';
import { describeClaims } from './claims.js';
import { describeCode } from './code.js';
import { describeCorrection } from './correction.js';
import { describeDeliveredCode } from './delivered-code.js';
import { describeErrors } from './errors.js';
import { describeInfo } from './info.js';
import { describeManaging } from './managing.js';
import { describeMethods } from './methods.js';
import { describePasskey } from './passkey.js';
import { describePhoneCall } from './phone-call.js';
import { describePush } from './push.js';
import { describeRecoveryCodes } from './recovery-codes.js';
import { describeSecurityQuestions } from './security-questions.js';
import type { AdapterContractOptions } from './world.js';

/** What every adapter has to do, in sentences. */
export function sentencesOf(name: string, options: AdapterContractOptions): readonly Sentence[] {
  return collect(() =>
    describe(`${name} keeps the contract of`, () => {
      describeClaims(options);
      describeInfo(options);
      describeErrors(options);
      describeCode(options);
      describePush(options);
      describeDeliveredCode(options);
      describePhoneCall(options);
      describePasskey(options);
      describeRecoveryCodes(options);
      describeAppPassword(options);
      describeSecurityQuestions(options);
      describeMethods(options);
      describeManaging(options);
      describeCorrection(options);
    }),
  );
}
