import { isolate } from '../isolate.js';
import { listIn } from '../list-in.js';
import type { ManageMessages } from '../manage-messages.js';

const list = (names: readonly string[], more: number): string => listIn('en', names, ...(more > 0 ? [`${more} more`] : []));

/** English, for the list of methods. */
export const manage: ManageMessages = {
  label: 'Ways to sign in',
  heading: 'How you sign in',
  intro: account => `The methods you use to prove it’s you, for ${isolate(account)}.`,
  listLabel: 'Your methods',
  emptyHeading: 'Nothing is set up yet',
  emptyBody: 'Add a method, so that nobody gets in with your password alone.',
  unavailableHeading: 'We could not load your methods',
  add: 'Add a method',
  stale: 'This list may be old, because we could not load it again.',
  offline: 'You are offline. You see what was here before, and can change it once you are connected.',
  readOnly: 'You can look at your methods here, but not change them at the moment.',
  passOnly: until =>
    `You signed in with a temporary access pass, which works until ${until}. Add a method before that, or you cannot sign in again.`,
  row: {
    isDefault: 'Default',
    added: date => `Added ${date}`,
    lastUsed: date => `Last used ${date}`,
    validUntil: moment => `Works until ${moment}`,
    expired: moment => `Expired ${moment}`,
    resetOnly: 'Only to reset your password',
    rename: 'Rename',
    change: 'Change',
    renew: 'Set up again',
    remove: 'Delete',
  },
  unusable: {
    expired: 'Its time is over.',
    'not-allowed': 'Your organization does not allow it any more.',
    'renewal-needed': 'It has to be set up again before you can use it.',
  },
  defaultMethod: {
    label: 'Default sign-in method',
    none: 'None yet',
    change: 'Change',
    computed: 'You are asked for the most secure method you have.',
    heading: 'Default sign-in method',
    intro: 'Choose what you are asked for first. You can always choose another way when you sign in.',
    save: 'Confirm',
    saving: 'Saving',
    uses: {
      'app-notification': name => `Notification: ${isolate(name)}`,
      'app-code': name => `Code from an app or hardware token: ${isolate(name)}`,
      'text-message': name => `Text message: ${isolate(name)}`,
      'phone-call': name => `Phone call: ${isolate(name)}`,
    },
  },
  removal: {
    heading: name => `Delete ${isolate(name)}?`,
    remains: (names, more) => `You can still sign in with ${list(names, more)}.`,
    nothingRemains: 'This is your last way to sign in. Without it, you may not get into your account again.',
    wasDefault: successor =>
      successor
        ? `It is your default. After this, your default is ${isolate(successor)}.`
        : 'It is your default. After this, you are asked for another method first.',
    permanent: 'This cannot be undone. To use it again, you have to set it up again.',
    confirm: 'Delete',
    removing: 'Deleting',
    refusedHeading: name => `You cannot delete ${isolate(name)} yet`,
    refused: {
      'is-default': 'It is your default sign-in method. Choose a different default first, or replace it.',
      'last-method': 'It is your last method, and without one you could not sign in. Replace it, and we delete it when the new one works.',
      'required-by-policy': 'Your organization wants you to have a method like this. Replace it, and we delete it when the new one works.',
    },
    replace: 'Replace it',
    changeDefault: 'Change the default',
  },
  naming: { heading: name => `Rename ${isolate(name)}`, save: 'Save', saving: 'Saving' },
  signOut: {
    open: 'Sign out everywhere else',
    heading: 'Sign out everywhere else?',
    body: 'Use this when a device is lost or stolen. You stay signed in here, and have to sign in again on every other device.',
    confirm: 'Sign out',
    ending: 'Signing out',
  },
  report: {
    open: 'I did not add this',
    heading: name => `Report ${isolate(name)}?`,
    body: 'If you did not add this, somebody else may be in your account. We tell your organization. After that, delete the method.',
    confirm: 'Report it',
    sending: 'Reporting',
  },
  session: {
    endsIn: span => `For your security, your session ends in ${span}.`,
    extend: 'Stay signed in',
    extending: 'One moment',
    ended: 'Your session has ended. Sign in again to change something.',
    signIn: 'Sign in again',
  },
  done: {
    removed: name => `${isolate(name)} is deleted.`,
    newDefault: option => `Your default is now ${isolate(option)}.`,
    afterRemoval: {
      'authenticator-push': 'Remove the account from the app on your phone, too: it does not work any more.',
      'authenticator-code': 'Remove the account from the app on your phone, too: its codes do not work any more.',
      passkey: 'The device may still offer it. If so, delete it in the settings of that device or your password manager.',
      'security-key': 'The key itself still holds a credential for this account. To clear it, reset the key with its own software.',
      'app-password': 'The app that used it asks for a password again.',
    },
    defaultChanged: option => `Your default is now ${isolate(option)}.`,
    renamed: name => `The name is now ${isolate(name)}.`,
    signedOut: ended => {
      if (ended === undefined) return 'You are signed out everywhere else.';
      return ended === 0
        ? 'You were not signed in anywhere else.'
        : `You are signed out on ${ended} other ${ended === 1 ? 'device' : 'devices'}.`;
    },
    reported: name => `You reported ${isolate(name)}. Now delete it, and sign out everywhere else.`,
    gone: name => `${isolate(name)} was not there any more. This is the current list.`,
  },
};
