import type { Messages } from '../locales/messages.js';
import { isPast } from './deadline.js';
import type { Problem } from './problem.js';

/** What happened and what to do now, in the person's language. */
export const describeProblem = (problem: Problem, { problems, wizard }: Messages): string =>
  problem.code === 'limit-reached' && problem.limit !== undefined ? wizard.limitReached(problem.limit) : problems[problem.code];

/** Whether trying again makes no sense yet. */
export const hasToWait = (problem: Problem | null): boolean => !isPast(problem?.waitUntil ?? 0);
