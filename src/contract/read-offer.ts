import type { AuthenticatorApp, GivenNumber, MethodOffer, Notice, PhonePolicy } from './security-info.js';
import { boolean, object, oneOf, optional, orElse, read, rows, string, text, where, type Shape, type Warn } from './shape.js';
import { nameLength } from './shapes.js';

const app = object<AuthenticatorApp>({
  name: text({ min: 1, max: nameLength }),
  downloads: rows(
    object<AuthenticatorApp['downloads'][number]>({ store: text({ min: 1, max: nameLength }), url: string({ min: 1, max: 2048 }) }),
    { max: 10 },
  ),
});

const country = where(string({ max: 2 }), code => /^[A-Z]{2}$/.test(code));

const given = object<GivenNumber>({
  number: text({ min: 1, max: nameLength }),
  extension: orElse(optional(text({ min: 1, max: 20 })), undefined),
  editable: orElse(boolean, false),
});

const phone = object<PhonePolicy>({
  country: orElse(optional(country), undefined),
  countries: orElse(optional(rows(country, { max: 300 })), undefined),
  given: orElse(optional(given), undefined),
});

type Details = Pick<MethodOffer, 'app' | 'phone' | 'notices'>;

const details: Shape<Details> = object<Details>({
  app: orElse(optional(app), undefined),
  phone: orElse(optional(phone), undefined),
  notices: orElse(optional(rows(oneOf<Notice>('carrier-charges', 'interception'), { max: 10 })), undefined),
});

/**
 * Checks what `readSecurityInfo` leaves as it came: the details of an offer, which only its own method needs. What is unreadable is left
 * out.
 *
 * @param warn Called with a sentence for the developer for everything that is left out.
 */
export function readOffer(offer: MethodOffer, warn?: Warn): MethodOffer {
  const { app, phone, notices, ...rest } = offer;
  return { ...rest, ...read(details, { app, phone, notices }, warn) };
}
