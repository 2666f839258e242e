import { isolate } from '../isolate.js';
import type { RecoveryCodesMessages } from '../recovery-codes-messages.js';
import { shownOnce } from './shown-once.js';

/** English, for recovery codes. */
export const recoveryCodes: RecoveryCodesMessages = {
  ...shownOnce,
  steps: { purpose: 'What they are for', save: 'Save the codes' },
  explainHeading: 'Get codes for when nothing else works',
  explainBody:
    'A recovery code lets you in when you cannot use your other methods, such as after you lose your phone. Each code works once.',
  explainThen: 'You save them in the next step, so have your password manager or a printer at hand.',
  replacesBody: 'You have recovery codes already. New ones take their place, and the old ones then stop working.',
  make: 'Make codes',
  making: 'Making your codes',
  renewalHeading: 'Replace your recovery codes?',
  renewalBody: 'Once you finish, only the new codes work. The ones you have now stop working.',
  renewalConfirm: 'Make new codes',
  renewalKeep: 'Keep my codes',
  unmadeHeading: 'We could not make your codes yet',
  saveHeading: 'Save your recovery codes',
  saveBody: 'Keep them in a password manager or on paper, where only you can find them. You see them only now.',
  listLabel: 'Recovery codes',
  copy: 'Copy all',
  copied: 'All codes are copied.',
  copyFailed: 'The codes could not be copied. They are selected: copy them with your keyboard, or press and hold them.',
  download: 'Download',
  downloaded: 'Your browser saves the codes as a text file. Look for it among your downloads.',
  downloadFailed: 'The file could not be made. Copy or print the codes instead.',
  print: 'Print',
  printed: 'Your browser prints only the codes. Check that every code is on the paper.',
  printFailed: 'Printing does not work here. Copy or download the codes instead.',
  workThen: 'The codes start to work when you finish.',
  workThenInstead: 'The codes start to work when you finish. Your earlier codes work until then, and no longer.',
  saved: 'I have saved these codes',
  unsaved: 'Tick “I have saved these codes” once you have them in a safe place',
  expiredHeading: 'The time to save the codes is over',
  expiredBody: 'Make new codes, and save those in place of the ones you saw.',
  makeNew: 'Make new codes',
  paper: {
    fileName: 'recovery-codes',
    title: issuer => `Recovery codes for ${isolate(issuer)}`,
    account: account => `Account: ${isolate(account)}`,
    madeOn: date => `Made on ${date}`,
    once: 'Each code works once.',
  },
};
