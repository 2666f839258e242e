import type { BrokenAdapter } from './broken.js';
import { brokenEverywhere } from './everywhere.js';
import { brokenAppPassword } from './app-password.js';
import { brokenCode } from './code.js';
import { brokenCorrection } from './correction.js';
import { brokenDeliveredCode } from './delivered-code.js';
import { brokenManaging } from './managing.js';
import { brokenPasskey } from './passkey.js';
import { brokenPhoneCall } from './phone-call.js';
import { brokenPush } from './push.js';
import { brokenReading } from './reading.js';
import { brokenRecoveryCodes } from './recovery-codes.js';
import { brokenSecurityQuestions } from './security-questions.js';

/** On purpose not what an adapter has to be, each in one way. */
export const brokenAdapters: readonly BrokenAdapter[] = [
  ...brokenEverywhere,
  ...brokenReading,
  ...brokenCode,
  ...brokenPush,
  ...brokenDeliveredCode,
  ...brokenPhoneCall,
  ...brokenPasskey,
  ...brokenRecoveryCodes,
  ...brokenAppPassword,
  ...brokenSecurityQuestions,
  ...brokenManaging,
  ...brokenCorrection,
];
