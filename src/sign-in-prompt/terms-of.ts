import type { SignInPrompt } from '../contract/security-info.js';

/** Whether it can be put off still. `now`: in milliseconds. */
export const canBePutOff = ({ urgency, skipsLeft }: SignInPrompt, now: number): boolean =>
  urgency.type !== 'now' && skipsLeft !== 0 && !(urgency.type === 'by' && Date.parse(urgency.dueAt) <= now);

/** How many midnights are left until a moment, where the person is: 0 for today, and for what is past. Both in milliseconds. */
export function daysUntil(moment: number, now: number): number {
  const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  // A day of the year has 23 hours, and one has 25.
  return Math.max(Math.round((startOfDay(moment) - startOfDay(now)) / 86_400_000), 0);
}
