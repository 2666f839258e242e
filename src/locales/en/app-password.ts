import type { AppPasswordMessages } from '../app-password-messages.js';
import { isolate } from '../isolate.js';
import { shownOnce } from './shown-once.js';

/** English, for app passwords. */
export const appPassword: AppPasswordMessages = {
  ...shownOnce,
  steps: { name: 'Name it', use: 'Use it in the app' },
  nameHeading: 'Make a password for one app',
  nameBody: 'Some apps, such as older mail apps, cannot ask you for a code. An app password lets one such app in.',
  nameLabel: 'Name',
  nameHint: 'Which app is it for, and where? For example, “Mail on my laptop” or “Scanner at work”.',
  lostBody: 'The page was loaded again before you finished, so the password you saw does not work. Make a new one.',
  make: 'Make password',
  making: 'Making the password',
  flaws: { empty: 'Enter a name', tooLong: longest => `The name is too long. Use ${longest} characters at most` },
  unmadeHeading: 'We could not make the password yet',
  useHeading: 'Put the password in the app',
  useBody: name => `In ${isolate(name)}, type this in place of your password. It starts to work when you finish here.`,
  passwordLabel: 'App password',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'This could not be copied. The text is selected: copy it with your keyboard, or press and hold it.',
  spacesHint: 'The spaces only make it easier to read. You do not have to type them.',
  shownOnce: 'You see this password only now. If you lose it, make a new one.',
  saved: 'I have put the password in the app',
  unsaved: 'Tick “I have put the password in the app” once it is there',
  expiredHeading: 'The password has expired',
  expiredBody: 'You did not finish in time. Make a new one, and put that in the app.',
  makeNew: 'Make a new password',
};
