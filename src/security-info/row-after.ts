import type { MethodId } from '../contract/security-info.js';

/** Where to go on after a change of a row: to itself, to what took its place, or, where it is gone, to the next row or else the one before. */
export function rowAfter(changed: MethodId, before: readonly MethodId[], now: readonly MethodId[]): MethodId | undefined {
  if (now.includes(changed)) return changed;
  const place = before.indexOf(changed);
  const isThere = (id: MethodId): boolean => now.includes(id);
  const replacement = now.length < before.length ? undefined : now.find(id => !before.includes(id));
  return replacement ?? before.slice(place + 1).find(isThere) ?? before.slice(0, Math.max(place, 0)).findLast(isThere);
}
