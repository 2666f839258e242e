import type { Host } from '../host.js';
import type { Message } from '../messages/carriers.js';

/** What a person is told when their password is another. There is no link in it: whoever gets used to links follows false ones. */
export function passwordChanged({ settings: { issuer } }: Host, to: string): Message {
  return {
    channel: 'email',
    to,
    subject: `Your ${issuer} password was changed`,
    text: [
      `The password of your ${issuer} account was changed just now, by somebody who had forgotten it and proved that the account is theirs.`,
      'Everybody who was signed in to it is signed out.',
      `If that was not you, go to ${issuer} at once, choose “Forgot your password?”, and look at the activity of your account afterwards.`,
    ].join('\n\n'),
  };
}
