import type { EnrollmentResult, MethodKind, SecurityInfo } from '../contract/security-info.js';

/** What is on the account now and was not before, of a kind; `null` if nothing is. */
export function findEnrolled(kind: MethodKind, before: SecurityInfo, now: SecurityInfo): EnrollmentResult | null {
  const known = new Set(before.methods.map(({ id }) => id));
  const method = now.methods.find(candidate => candidate.kind === kind && !known.has(candidate.id));
  return method ? { method, becameDefault: isDefault(method.id, now) && !isDefault(method.id, before) } : null;
}

function isDefault(id: string, { defaultSignIn }: SecurityInfo): boolean {
  return defaultSignIn?.options.some(option => option.methodId === id && option.id === defaultSignIn.current) ?? false;
}
