import type { Availability, DefaultOption, DefaultSignIn, MethodOffer, SecurityInfo } from './security-info.js';
import { boolean, nullable, number, object, optional, orElse, read, rows, text, union, type Shape, type Warn } from './shape.js';
import { enrolledMethod, id, kind, purposes } from './shapes.js';

/** An address may be this long (RFC 5321 §4.5.3.1.3). */
const accountLength = 254;

/** Left as it came until its method is opened; see `readOffer`. */
const details: Shape<never> = value => value as never;

const availability = union<Availability>({
  available: {},
  'limit-reached': { limit: number({ min: 0, max: 1000 }) },
  'not-allowed': {},
  'needs-another-method-first': {},
  'unsupported-device': {},
});

const offer = object<MethodOffer>({
  kind,
  availability,
  usableFor: purposes,
  phishingResistant: orElse(optional(boolean), undefined),
  recommended: orElse(optional(boolean), undefined),
  app: details,
  phone: details,
  notices: details,
});

export const defaultFields = {
  current: nullable(id),
  options: rows(object<DefaultOption>({ id, methodId: id, use: kind }), { max: 200 }),
  changeable: boolean,
};

const defaultSignIn: Shape<DefaultSignIn> = object<Omit<DefaultSignIn, 'successor'>>(defaultFields);

/** Without what only a page that manages methods needs; see `readManagedInfo`. */
type PlainInfo = Omit<SecurityInfo, 'readOnly' | 'sessionExpiresIn' | 'prompt'>;

export const infoFields = {
  account: text({ max: accountLength }),
  methods: rows(enrolledMethod, { max: 200 }),
  offers: rows(offer, { max: 100 }),
  defaultSignIn: orElse(optional(defaultSignIn), undefined),
};

const securityInfo: Shape<SecurityInfo> = object<PlainInfo>(infoFields);

/**
 * Checks what `loadSecurityInfo` answered, as far as the first screen of a wizard needs it; see `readManagedInfo` for all of it. A row
 * that is unreadable is left out, and so is the second of two with the same id or kind; a kind of method that is not known stays. What
 * only one method needs of its offer is for `readOffer` to check. Without an account name or the two lists nothing is shown.
 *
 * @param warn Called with a sentence for the developer for everything that is left out.
 * @throws {EnrollmentError} `invalid-response`.
 */
export function readSecurityInfo(answer: unknown, warn?: Warn): SecurityInfo {
  return distinctRows(read(securityInfo, answer, warn));
}

/** Without the second of two methods with one id, or of two offers of one kind. */
export function distinctRows<Info extends SecurityInfo>(info: Info): Info {
  return { ...info, methods: distinct(info.methods, method => method.id), offers: distinct(info.offers, offer => offer.kind) };
}

function distinct<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  const seen = new Set<string>();
  return rows.filter(row => !seen.has(keyOf(row)) && seen.add(keyOf(row)));
}
