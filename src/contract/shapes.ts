import type { Milliseconds, Timestamp } from './call.js';
import type { EnrolledMethod, Purpose } from './security-info.js';
import { nullable, number, object, oneOf, optional, orElse, rows, string, text, where, type Shape } from './shape.js';

/** Longest name that is shown, in UTF-16 units. */
export const nameLength = 64;

const day = 24 * 60 * 60 * 1000;

/** Goes back to the server as it came. */
export const id: Shape<string> = string({ min: 1, max: 512 });

/** A kind the library does not know is kept: it may be a host's own, or a newer server's, and is listed under its name. */
export const kind: Shape<string> = text({ min: 1, max: nameLength, whole: true });

/** Between nothing and a day: timers overflow after 24 days, and a server that counts down may come to less than nothing. */
export const span: Shape<Milliseconds> = (value, trail) => Math.min(Math.max(number()(value, trail), 0), day);

export const purposes: Shape<Purpose[]> = orElse(rows(oneOf<Purpose>('sign-in', 'password-reset'), { max: 10 }), []);

const iso = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/;
export const timestamp: Shape<Timestamp> = where(string({ max: 40 }), value => iso.test(value) && !Number.isNaN(Date.parse(value)));
const moment = orElse(optional(timestamp), undefined);

/** Without what only a page that manages methods needs; see `readManagedInfo`. */
type PlainMethod = Omit<EnrolledMethod, 'unusable' | 'keptBecause' | 'changeable' | 'renamable'>;

/**
 * A method on the account. Only its id and its kind have to be readable: what is not listed cannot be removed either, so anything
 * else that is wrong is left out of the row, and not the row out of the list.
 */
export const methodFields = {
  id,
  kind,
  name: orElse(nullable(text({ max: nameLength })), null),
  detail: orElse(optional(text({ max: nameLength })), undefined),
  usableFor: purposes,
  addedAt: moment,
  lastUsedAt: moment,
  expiresAt: moment,
};

export const enrolledMethod: Shape<EnrolledMethod> = object<PlainMethod>(methodFields);
