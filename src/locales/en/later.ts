import type { Purpose } from '../../contract/security-info.js';
import { isolate } from '../isolate.js';
import type { LaterMessages } from '../later-messages.js';

const used: Readonly<Record<Purpose, string>> = { 'sign-in': 'to sign in', 'password-reset': 'to reset your password' };

const usesOf = (purposes: readonly Purpose[]): string => purposes.map(purpose => used[purpose]).join(' and ');

/** English, for what no first screen says. */
export const later: LaterMessages = {
  common: {
    next: 'Next',
    done: 'Done',
    stepCounter: (step, count) => `Step ${step} of ${count}`,
    stepDone: 'completed',
    error: 'Error:',
    anotherMethod: 'Set up a different method',
    tryAgainIn: span => `You can try again in ${span}.`,
    tryAgainNow: 'You can try again now.',
    takingLongerOnly: 'This is taking longer than usual.',
  },
  joining: {
    sentence: phrase => `${phrase}.`,
    sentences: (...all) => all.join(' '),
    labelled: (label, value) => `${label}: ${value}`,
    withDetail: (name, detail) => `${name} (${isolate(detail)})`,
  },
  problems: {
    'step-up-required': 'You have to confirm who you are first. Sign in again, then come back.',
    'step-up-cancelled': 'You did not confirm who you are. Nothing was changed.',
    'session-expired': 'You are signed out. Sign in again, then come back.',
    'code-rejected': 'That code did not match.',
    'code-expired': 'That code has expired. Use the newest one.',
    locked: 'Too many tries. For your security, wait before the next try.',
    'enrollment-expired': 'This setup is no longer open. Start again.',
    'already-enrolled': 'This is on your account already. Use it, or set up another.',
    'duplicate-name': 'You use this name for another method. Choose a different name',
    'limit-reached': 'You have reached the limit. Delete one to add another.',
    'delivery-failed': 'We could not deliver the message. Try again in a little while.',
    'invalid-input': 'That was not accepted. Check it and try again',
    aborted: 'That was stopped.',
  },
  methods: {
    passkey: () => import('./passkey.js').then(module => module.passkey),
    deliveredCode: () => import('./delivered-code.js').then(module => module.deliveredCode),
    phone: () => import('./phone.js').then(module => module.phone),
    recoveryCodes: () => import('./recovery-codes.js').then(module => module.recoveryCodes),
    appPassword: () => import('./app-password.js').then(module => module.appPassword),
    phoneCall: () => import('./phone-call.js').then(module => module.phoneCall),
    securityQuestions: () => import('./security-questions.js').then(module => module.securityQuestions),
  },
  pages: {
    manage: () => import('./manage.js').then(module => module.manage),
    signInPrompt: () => import('./sign-in-prompt.js').then(module => module.signInPrompt),
    overview: () => import('./overview.js').then(module => module.overview),
  },
  moreKinds: {
    'security-questions': { name: 'Security questions', about: 'Answer questions about yourself.' },
    'temporary-access-pass': { name: 'Temporary access pass', about: 'A code from your organization that works for a limited time.' },
    'hardware-token': { name: 'Hardware token', about: 'Use a code from a small device.' },
  },
  successHeading: name => `${isolate(name)} is set up`,
  successes: {
    'recovery-codes': {
      heading: 'Your recovery codes work now',
      about: 'Each of them works once. Codes that you made before no longer work.',
    },
    'app-password': {
      heading: 'Your app password works now',
      about: 'It works in the app you made it for. On this site, nobody asks you for it.',
    },
    'security-questions': {
      heading: 'Your security questions are set up',
      about: 'Nobody can read your answers, so remember how you wrote them.',
    },
  },
  usedFor: purposes => `You can use it ${usesOf(purposes)}.`,
  theseUsedFor: purposes => `You can use them ${usesOf(purposes)}.`,
  becameDefault: 'From now on, you are asked for this first.',
  notifiedVia: where => `We sent a message about this change to ${isolate(where)}.`,
  addSecondHeading: 'Add a second method',
  addSecond: 'If you lose this one, a second method still lets you in.',
  addSignInHeading: 'Add a way to sign in',
  addSignIn: 'Nothing you have set up is for signing in every day. Add a method that is.',
  addAnother: 'Add another method',
  saving: 'Saving',
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
