import { describedBy, eventsOf } from './manifest.js';

type Tell = (name: string) => (fields: Readonly<Record<string, unknown>>) => void;

const told = new Map(
  ['enrollkit-wizard', 'enrollkit-security-info', 'enrollkit-sign-in-prompt', 'enrollkit-overview']
    .filter(tag => describedBy(tag).events)
    .flatMap(eventsOf)
    .map(event => [event.name, event]),
);

/** Tells of each public event that comes to an element, by its name and what a listener can read from it. */
export function tellEvents(target: EventTarget, tell: Tell): void {
  for (const [name, { fields }] of told) {
    target.addEventListener(name, event => {
      const { bubbles, composed } = event;
      const read = Object.fromEntries(fields.map(field => [field, (event as unknown as Record<string, unknown>)[field]]));
      tell(name)({ ...read, bubbles, composed });
    });
  }
}
