import { defaultFields, distinctRows, infoFields } from './read-security-info.js';
import { notifiedVia, renamable } from './read-enrollment-result.js';
import { removalRefusal } from './read-removal-result.js';
import type {
  ChangedInfo,
  DefaultSignIn,
  EnrolledMethod,
  PromptUrgency,
  Purpose,
  SecurityInfo,
  SignInPrompt,
  Unusable,
  WantedMethods,
} from './security-info.js';
import { boolean, number, object, oneOf, optional, orElse, read, rows, union, where, type Shape, type Warn } from './shape.js';
import { id, methodFields, span, timestamp } from './shapes.js';

const managedMethod: Shape<EnrolledMethod> = object<EnrolledMethod>({
  ...methodFields,
  unusable: orElse(optional(oneOf<Unusable>('expired', 'not-allowed', 'renewal-needed')), undefined),
  keptBecause: orElse(optional(removalRefusal), undefined),
  changeable: orElse(optional(boolean), undefined),
  renamable,
});

const managedDefault: Shape<DefaultSignIn> = object<DefaultSignIn>({ ...defaultFields, successor: orElse(optional(id), undefined) });

const count = where(number({ min: 0, max: 100 }), Number.isInteger);

const prompt: Shape<SignInPrompt> = object<SignInPrompt>({
  type: oneOf('set-up', 'review'),
  wanted: rows(object<WantedMethods>({ purpose: oneOf<Purpose>('sign-in', 'password-reset'), count }), { max: 10 }),
  urgency: union<PromptUrgency>({ now: {}, by: { dueAt: timestamp }, optional: {} }),
  skipsLeft: orElse(optional(count), undefined),
});

const managedFields = {
  ...infoFields,
  defaultSignIn: orElse(optional(managedDefault), undefined),
  methods: rows(managedMethod, { max: 200 }),
  readOnly: orElse(optional(boolean), undefined),
  sessionExpiresIn: orElse(optional(span), undefined),
  prompt: orElse(optional(prompt), undefined),
};

const managedInfo: Shape<SecurityInfo> = object<SecurityInfo>(managedFields);
const changedInfo: Shape<ChangedInfo> = object<ChangedInfo>({ ...managedFields, notifiedVia });

/**
 * As `readSecurityInfo`, with what a page needs that changes and removes methods.
 *
 * @param warn Called with a sentence for the developer for everything that is left out.
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readManagedInfo(answer: unknown, warn?: Warn): SecurityInfo {
  return distinctRows(read(managedInfo, answer, warn));
}

/**
 * Checks what a change answered with all that there is after it, such as `setDefault`.
 *
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readChangedInfo(answer: unknown, warn?: Warn): ChangedInfo {
  return distinctRows(read(changedInfo, answer, warn));
}
