import type { EnrolledMethod } from '../contract/security-info.js';
import type { Messages } from '../locales/messages.js';
import { nameOf } from './name-of.js';

/** What a method on the account is called: by the person, else by its kind. */
export const nameOfMethod = ({ name, kind }: Pick<EnrolledMethod, 'name' | 'kind'>, messages: Messages): string =>
  name?.trim() || nameOf(kind, messages).name; // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing
