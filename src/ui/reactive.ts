import type { PropertyDeclarations } from 'lit';

/**
 * Declares what an element renders from, none of it as an attribute. Decorators would say the same next to each property, but weigh
 * more than an element.
 */
export const reactive = (...names: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(names.map(name => [name, { attribute: false }]));
