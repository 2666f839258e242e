import type { EnrollmentErrorCode } from '../contract/enrollment-error.js';
import type { Language } from '../locales/messages.js';
import { isPast } from './deadline.js';
import type { Problem } from './problem.js';

/** What happened and what to do now, in the person's language. */
export const describeProblem = (problem: Problem, { problems, wizard }: Language): string => {
  if (problem.code === 'limit-reached' && problem.limit !== undefined) return wizard.limitReached(problem.limit);
  // Some are fetched after the first screen, and none of those can meet a person before.
  return (problems as Partial<Record<EnrollmentErrorCode, string>>)[problem.code] ?? problems.unknown;
};

/** Whether trying again makes no sense yet. */
export const hasToWait = (problem: Problem | null): boolean => !isPast(problem?.waitUntil ?? 0);
