import type { Shape } from './shape.js';

/** Deeper than any extension of WebAuthn, and no danger to the stack. */
const deepest = 10;
const most = 10_000;

/**
 * A fresh copy of plain JSON of any shape, for what is handed on to the browser as it is. Only own properties are looked at, each once;
 * what JSON does not know is left out, and what is too much of it refused.
 */
export const json: Shape<unknown> = value => {
  let count = 0;
  const copy = (part: unknown, depth: number): unknown => {
    if (depth > deepest || ++count > most) throw new TypeError();
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (typeof part === 'number') return Number.isFinite(part) ? part : null;
    if (Array.isArray(part)) return Array.from(part as unknown[], item => copy(item, depth + 1) ?? null);
    if (typeof part !== 'object') return undefined;
    const copied: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(part)) {
      if (key === '__proto__') continue;
      const read = copy(member, depth + 1);
      if (read !== undefined) copied[key] = read;
    }
    return copied;
  };
  return copy(value, 0);
};
