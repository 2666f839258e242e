import manifest from '../../custom-elements.json' with { type: 'json' };
import type { Described, Named } from '../../scripts/editor/described.js';
import * as enrollkit from '../../src/index.js';

const classes = manifest.modules.flatMap(module => module.declarations as readonly Described[]);

/** The public element of a tag. */
export function describedBy(tag: string): Described {
  const found = classes.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json knows no <${tag}>.`);
  return found;
}

/** An event of a public element. */
export interface DescribedEvent extends Named {
  readonly className: string;
  readonly bubbles: boolean;
  readonly composed: boolean;
  /** What a listener can read from it. */
  readonly fields: readonly string[];
}

/** The events of a tag. How far each of them goes is asked of the event itself. */
export function eventsOf(tag: string): readonly DescribedEvent[] {
  return (describedBy(tag).events ?? []).map(({ name, description = '', type }) => {
    const className = type?.text ?? 'Event';
    const { bubbles, composed } = new (enrollkit as unknown as Record<string, new () => Event>)[className]!();
    const fields = (classes.find(one => one.name === className)?.members ?? []).filter(
      ({ kind, static: isStatic }) => kind === 'field' && !isStatic,
    );
    return { name, description, className, bubbles, composed, fields: fields.map(field => field.name) };
  });
}

/** The tokens that every public element reads: they are written down with the first. */
export const tokens: readonly Named[] = classes.flatMap(({ cssProperties = [] }) => cssProperties);
