import { listIn } from '../list-in.js';
import type { OverviewMessages } from '../overview-messages.js';

/** English, for the block that leads to the list of methods. */
export const overview: OverviewMessages = {
  heading: 'How you sign in',
  count: signIn => {
    if (signIn === 0) return 'No way to sign in is set up';
    return signIn === 1 ? '1 way to sign in' : `${signIn} ways to sign in`;
  },
  resetOnly: count => `and ${count} only to reset your password`,
  names: (names, more) => listIn('en', names, ...(more > 0 ? [`${more} more`] : [])),
  nothing: 'Set up a method, so that nobody gets in with your password alone.',
  second: 'Add a second method. If you lose the one you have, it still lets you in.',
  passOnly: until => `All you have is a temporary access pass. It works until ${until}: add a method before that.`,
  asked: 'Your organization asks you to set up more.',
  askedBy: moment => `Your organization asks you to set up more by ${moment}.`,
  review: 'Check that all of this is still right.',
  renewal: count =>
    count === 1 ? 'One of your methods does not work at the moment.' : `${count} of your methods do not work at the moment.`,
  unavailable: 'We could not load how you sign in.',
  signedOut: 'You have to sign in again to see this.',
  manage: 'Manage how you sign in',
};
