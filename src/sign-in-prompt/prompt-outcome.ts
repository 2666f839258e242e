import type { Problem } from '../methods/problem.js';

/** What a person answers to what is asked, without setting anything up: later, or that all of it is right. */
export type Reply = 'later' | 'right';

/** How a prompt ended. */
export type PromptOutcome =
  /** `reviewed`: the person said that all of it is right. */
  | { readonly type: 'completed'; readonly reviewed: boolean }
  | { readonly type: 'postponed' }
  | { readonly type: 'nothing-asked' }
  | { readonly type: 'failed'; readonly problem: Problem };

export const outcomeOf = (reply: Reply): PromptOutcome =>
  reply === 'later' ? { type: 'postponed' } : { type: 'completed', reviewed: true };
