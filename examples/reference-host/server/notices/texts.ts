import type { EnrolledMethod } from 'enrollkit/contract';
import { kindNames } from '../../kind-names.js';
import type { Host } from '../host.js';
import type { Message } from '../messages/carriers.js';

/** A method, as far as a message says which it is. */
type Told = Pick<EnrolledMethod, 'kind' | 'name'> & { readonly detail?: string | null };

/** What was done to an account, of which the person is told. */
export type Happening =
  { readonly type: 'added' | 'removed' | 'changed' | 'renamed' | 'reported'; readonly method: Told } | { readonly type: 'default-changed' };

/** What a person is told of a change. There is no link in it: whoever gets used to links follows false ones. */
export function noticeOf({ settings: { issuer } }: Host, to: string, happening: Happening): Message {
  const toDo =
    happening.type === 'reported'
      ? `If it is not, delete it under “Security info” at ${issuer}, and sign out everywhere else.`
      : `If that was not you, sign in to ${issuer} at once, delete what you do not know under “Security info”, and sign out everywhere else.`;
  return {
    channel: 'email',
    to,
    subject: `Your ${issuer} security info ${happening.type === 'reported' ? 'has something unexpected' : 'was changed'}`,
    text: [sentenceOf(happening), toDo].join('\n\n'),
  };
}

function sentenceOf(happening: Happening): string {
  if (happening.type === 'default-changed') return 'Another method is now asked for first when you sign in.';
  const { kind, name, detail } = happening.method;
  const title = [kindNames[kind] ?? kind, ...[name, detail].filter(Boolean)].join(', ');
  return {
    added: `A sign-in method was added to your account: ${title}.`,
    removed: `A sign-in method was removed from your account: ${title}.`,
    changed: `A sign-in method of your account has another number or address: ${title}.`,
    renamed: `A sign-in method of your account has another name: ${title}.`,
    reported: `Somebody who is signed in to your account said that a sign-in method there is not theirs: ${title}.`,
  }[happening.type];
}
