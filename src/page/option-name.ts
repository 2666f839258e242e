import type { DefaultOption, DefaultOptionId, EnrolledMethod, SecurityInfo } from '../contract/security-info.js';
import { isolate, isolateIn } from '../locales/isolate.js';
import type { ManageMessages } from '../locales/manage-messages.js';
import type { Messages } from '../locales/messages.js';
import { nameOfMethod } from '../methods/name-of-method.js';

/** A number is not broken at its spaces, nor is a count such as "8 / 10". */
const unbroken = (detail = ''): string => (/^\+|^\P{L}*$/u.test(detail) ? detail.replaceAll(' ', '\u00a0') : detail);

/** A method with what tells it from others: "Text message (+31 •••• 78)". */
export function fullName(method: EnrolledMethod, messages: Messages): string {
  const name = nameOfMethod(method, messages);
  return method.detail ? isolateIn(messages.direction, messages.joining.withDetail(isolate(name), unbroken(method.detail))) : name;
}

/** The same after a word that says what kind it is. */
function nameInOption(method: EnrolledMethod, messages: Messages): string {
  if (method.name?.trim()) return fullName(method, messages);
  return method.detail ? unbroken(method.detail) : nameOfMethod(method, messages);
}

/** What a way to sign in by default is called: "Notification: My phone". */
export function optionName({ use, methodId }: DefaultOption, info: SecurityInfo, messages: Messages, texts: ManageMessages): string {
  const method = info.methods.find(({ id }) => id === methodId);
  const name = method ? nameInOption(method, messages) : use;
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
