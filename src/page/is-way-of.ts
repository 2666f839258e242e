import type { EnrolledMethod, Purpose } from '../contract/security-info.js';

/** Whether a method is one that a person can rely on for a purpose: of use, and not a pass that runs out. `now`: in milliseconds. */
export const isWayOf =
  (purpose: Purpose, now: number) =>
  ({ kind, usableFor, unusable, expiresAt }: EnrolledMethod): boolean =>
    usableFor.includes(purpose) &&
    unusable === undefined &&
    kind !== 'temporary-access-pass' &&
    (expiresAt === undefined || Date.parse(expiresAt) > now);
