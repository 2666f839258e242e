import { chai } from 'vitest';

/**
 * All that can be found out about a value by looking at it, as one text: as JSON, as it is printed, and every property that can be
 * reached, hidden, inherited and of functions too.
 */
export function everythingIn(value: unknown): string {
  return [asJson(value), chai.util.inspect(value, true, 6), ...reachableFrom(value)].join('\n');
}

function asJson(value: unknown): string {
  const seen = new Set<unknown>();
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (seen.has(inner)) return 'seen before';
    seen.add(inner);
    return inner;
  });
  // `undefined` for a function, whatever the types say.
  return [text].join('');
}

function* reachableFrom(root: unknown): Generator<string> {
  const seen = new Set<unknown>();
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') yield value;
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || isOfPlatform(value)) continue;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) waiting.push(...value.keys(), ...value.values());
    for (const key of Reflect.ownKeys(value)) {
      yield String(key);
      waiting.push(valueOf(value, key));
    }
    waiting.push(Object.getPrototypeOf(value));
  }
}

function valueOf(owner: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(owner, key);
  } catch {
    // A getter that wants another `this`.
    return undefined;
  }
}

const isOfPlatform = (value: object): boolean =>
  value === globalThis ||
  value === Object.prototype ||
  value === Function.prototype ||
  (typeof Node === 'function' && value instanceof Node);
