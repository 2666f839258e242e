import type { ChangeContext } from './change-machine.js';
import type { Notice } from './change.js';

/** What a change has come to, as far as that is known without the server's answer. */
export function noticeOf({ change, subject, wanted }: Pick<ChangeContext, 'change' | 'subject' | 'wanted'>): Notice {
  if (change === 'default') return { type: 'default-changed', option: wanted };
  if (change === 'sign-out' || !subject) return { type: 'signed-out' };
  if (change === 'name') return { type: 'renamed', method: subject, name: wanted };
  return { type: change === 'removal' ? 'removed' : 'reported', method: subject };
}
