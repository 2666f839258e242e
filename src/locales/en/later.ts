import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'to sign in', 'password-reset': 'to reset your password' };

/** English, for what no first screen says. */
export const later: LaterMessages = {
  successHeading: name => `${isolate(name)} is set up`,
  usedFor: purposes => `You can use it ${purposes.map(purpose => used[purpose]).join(' and ')}.`,
  becameDefault: 'From now on, you are asked for this first.',
  notifiedVia: where => `We sent a message about this change to ${isolate(where)}.`,
  addSecondHeading: 'Add a second method',
  addSecond: 'If you lose this one, a second method still lets you in.',
  addAnother: 'Add a second method',
  nameLabel: 'Name',
  nameHint: 'Helps you tell it from others. For example, “Work phone”.',
  endedEnrolled: 'All set: you can close this now',
  endedCancelled: 'You stopped setting up',
  endedFailed: 'Setting up did not work out',
  startAgain: 'Start again',
  stepUpHeading: 'Confirm it’s you',
  stepUpBody: 'For your security, confirm who you are. After that, you continue where you left off.',
  signInAgainHeading: 'Sign in again',
  signInAgainBody: 'Your session has ended. After you sign in, you continue where you left off.',
};
