import { isolate } from '../isolate.js';
import type { SignInPromptMessages } from '../sign-in-prompt-messages.js';

/** English, for what is asked right after signing in. */
export const signInPrompt: SignInPromptMessages = {
  label: 'Keep your account secure',
  heading: 'Keep your account secure',
  why: (account, count) =>
    count === 1
      ? `Set up one more way to prove it’s you, for ${isolate(account)}. It keeps others out, and lets you back in.`
      : `Set up ${count} more ways to prove it’s you, for ${isolate(account)}. They keep others out, and let you back in.`,
  required: 'You need this before you can go on.',
  dueBy: (moment, days) => {
    if (days === 0) return `Do this today. From ${moment} on, you cannot go on without it.`;
    return `Do this by ${moment}. You have ${days} ${days === 1 ? 'day' : 'days'} left.`;
  },
  optional: 'You can also do this another time.',
  skipsLeft: count => (count === 1 ? 'You can put it off one more time.' : `You can put it off ${count} more times.`),
  purposes: { 'sign-in': 'To sign in', 'password-reset': 'To reset your password' },
  counted: (have, wanted) => `${have} of ${wanted} set up`,
  isSetUp: 'Set up:',
  missing: count => (count === 1 ? 'One more to set up' : `${count} more to set up`),
  more: count => `and ${count} more`,
  first: method => `You start with the most secure one you can use: ${isolate(method)}.`,
  start: 'Start',
  later: 'Not now',
  puttingOff: 'One moment',
  cannotPutOff: 'This cannot be put off any more.',
  passLeft: span => `Your temporary access pass works for ${span}. Set up a method before that, or you cannot sign in again.`,
  passEnded: 'Your temporary access pass has run out. If you have to sign in again, ask your organization for a new one.',
  progress: (position, count) => `Method ${position} of ${count}`,
  oneMore: 'Add a method',
  checkingHeading: 'Checking what is left to do',
  summaryHeading: 'Your account is secure now',
  summaryBody: 'This is what you can use from now on.',
  listLabel: 'Your methods',
  reviewHeading: 'Is this still right?',
  reviewBody: account => `You use these to prove it’s you, for ${isolate(account)}. Check that each one is yours, and still useful to you.`,
  reviewEmpty: 'Nothing is set up yet.',
  confirm: 'Yes, this is right',
  confirming: 'Saving',
  edit: 'Change something',
  editHeading: 'Change your methods',
  editDone: 'Done changing',
  stuckHeading: 'This cannot be set up here',
  stuckBody: 'Nothing that you may add is enough for what is asked. Your organization’s help desk can help you further.',
  readOnlyBody: 'Your methods cannot be changed at the moment, or not from where you are. Try it again later, or from another place.',
  unavailableHeading: 'We could not look at your methods',
  unopenedHeading: 'We could not open this',
  failedBody: 'To try once more, load this page again.',
  ended: {
    completed: 'Done: you can go on',
    postponed: 'We will ask you again another time',
    'nothing-asked': 'There is nothing to do here',
    failed: 'This did not work out',
  },
};
