import type { EnrolledMethod, EnrollmentResult, MethodKind, SecurityInfo } from '../contract/security-info.js';

/**
 * What is on the account now and was not before, of a kind; `null` if nothing is. What takes the place of another may carry its id:
 * when it was added tells the two apart.
 */
export function findEnrolled(kind: MethodKind, before: SecurityInfo, now: SecurityInfo): EnrollmentResult | null {
  const known = new Map(before.methods.map(({ id, addedAt }) => [id, addedAt]));
  const isNew = ({ id, addedAt }: EnrolledMethod): boolean => !known.has(id) || isLater(addedAt, known.get(id));
  const method = now.methods.find(candidate => candidate.kind === kind && isNew(candidate));
  return method ? { method, becameDefault: isDefault(method.id, now) && !isDefault(method.id, before) } : null;
}

/** Not where either is left out: who takes the old for the new throws away what still works. */
const isLater = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && Date.parse(one) > Date.parse(other);

function isDefault(id: string, { defaultSignIn }: SecurityInfo): boolean {
  return defaultSignIn?.options.some(option => option.methodId === id && option.id === defaultSignIn.current) ?? false;
}
