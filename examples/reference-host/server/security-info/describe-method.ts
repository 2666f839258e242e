import type { EnrolledMethod } from 'enrollkit/contract';
import type { Method } from '../database/schema.js';

export const purposes = ['sign-in', 'password-reset'] as const;

export function describeMethod({ id, kind, name, detail, addedAt, lastUsedAt }: Method): EnrolledMethod {
  return {
    id,
    kind,
    name,
    ...(detail && { detail }),
    usableFor: purposes,
    addedAt: addedAt.toISOString(),
    ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
  };
}
