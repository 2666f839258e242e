import type { EnrollmentErrorCode } from '../contract/enrollment-error.js';
import type { Problem } from './problem.js';

const settled: readonly EnrollmentErrorCode[] = ['limit-reached', 'not-allowed', 'unsupported', 'already-enrolled'];

/** Whether asking for the same once more would only be refused once more. */
export const isSettled = (problem: Problem | null): boolean => problem !== null && settled.includes(problem.code);
