import type { MethodId } from '../contract/security-info.js';

/** The row that takes the place of one that is gone: the next that is still there, else the one before it. */
export function nextTo(gone: MethodId, before: readonly MethodId[], now: readonly MethodId[]): MethodId | undefined {
  const place = before.indexOf(gone);
  const isThere = (id: MethodId): boolean => now.includes(id);
  return before.slice(place + 1).find(isThere) ?? before.slice(0, Math.max(place, 0)).findLast(isThere);
}
