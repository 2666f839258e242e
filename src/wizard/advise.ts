import type { EnrolledMethod, EnrollmentResult, SecurityInfo } from '../contract/security-info.js';

/**
 * The next best step after something was set up: a `second` method, for when the only one to sign in with is lost; one to `sign-in` with,
 * where there is none for every day; or nothing.
 */
export type Advice = 'second' | 'sign-in' | null;

/** They let a person in who has nothing else, and are used up. */
const stopgaps: readonly string[] = ['recovery-codes', 'temporary-access-pass'];

export function adviseAfter({ method }: EnrollmentResult, info: SecurityInfo | null): Advice {
  // What was read before the enrollment does not have it yet.
  const others = info?.methods.filter(({ id }) => id !== method.id) ?? [];
  const waysIn = [method, ...others].filter(isForSignIn);
  const lasting = waysIn.filter(({ kind }) => !stopgaps.includes(kind));
  if (lasting.length === 0) return 'sign-in';
  return waysIn.length === 1 ? 'second' : null;
}

const isForSignIn = ({ usableFor }: EnrolledMethod): boolean => usableFor.includes('sign-in');
