import { describeAppPassword } from './adapter-contract/app-password.js';
import { describeCode } from './adapter-contract/code.js';
import { describeCorrection } from './adapter-contract/correction.js';
import { describeDeliveredCode } from './adapter-contract/delivered-code.js';
import { describeInfo } from './adapter-contract/general.js';
import { describeManaging } from './adapter-contract/managing.js';
import { describeMethods } from './adapter-contract/methods.js';
import { describePasskey } from './adapter-contract/passkey.js';
import { describePhoneCall } from './adapter-contract/phone-call.js';
import { describePush } from './adapter-contract/push.js';
import { describeRecoveryCodes } from './adapter-contract/recovery-codes.js';
import { describeSecurityQuestions } from './adapter-contract/security-questions.js';
import type { AdapterContractOptions } from './adapter-contract/scene.js';

export type { AdapterContractOptions, AdapterUnderTest, PlayedAccount } from './adapter-contract/world.js';

/**
 * What every adapter has to do, in sentences. It stands on the contract and on the globals `describe`, `it`, `expect`,
 * `beforeEach` and `afterEach` alone, so that it can be published for adapters that are not ours.
 */
export function describeAdapterContract(name: string, options: AdapterContractOptions): void {
  describe(`${name} keeps the contract of`, () => {
    describeInfo(options);
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
  });
}
