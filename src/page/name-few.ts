import type { EnrolledMethod } from '../contract/security-info.js';
import type { Messages } from '../locales/messages.js';
import { fullName } from './option-name.js';

const namedAtMost = 3;

/** Names a few methods, and counts the others. Where only one more would be counted, it is named as well. */
export function nameFew(methods: readonly EnrolledMethod[], messages: Messages): readonly [names: readonly string[], more: number] {
  const count = methods.length > namedAtMost + 1 ? namedAtMost : methods.length;
  return [methods.slice(0, count).map(method => fullName(method, messages)), methods.length - count];
}
