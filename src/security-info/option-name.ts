import type { DefaultOption, DefaultOptionId, EnrolledMethod, SecurityInfo } from '../contract/security-info.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { Messages } from '../locales/messages.js';
import { nameOf } from '../methods/name-of.js';

/** A method with what tells it from others: "My phone (+31 •••• 78)". */
export function fullName({ name, kind, detail }: EnrolledMethod, messages: Messages): string {
  const own = name?.trim();
  if (own && detail) return `${own} (${detail})`;
  return own || detail || nameOf(kind, messages).name; // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing
}

/** What a way to sign in by default is called: "Notification: My phone". */
export function optionName({ use, methodId }: DefaultOption, info: SecurityInfo, messages: Messages, texts: ManageMessages): string {
  const method = info.methods.find(({ id }) => id === methodId);
  const name = method ? fullName(method, messages) : use;
  const { uses } = texts.defaultMethod;
  return Object.hasOwn(uses, use) ? uses[use as keyof typeof uses](name) : name;
}

/** The same by its id; `null` for one that is not among the options. */
export function optionNamed(
  id: DefaultOptionId | null | undefined,
  info: SecurityInfo,
  messages: Messages,
  texts: ManageMessages,
): string | null {
  const option = info.defaultSignIn?.options.find(candidate => candidate.id === id);
  return option ? optionName(option, info, messages, texts) : null;
}
