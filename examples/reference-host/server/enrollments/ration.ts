import type { Host } from '../host.js';
import { Problem, waitFor } from '../http/problem.js';
import type { Rationed } from '../settings.js';

export const rationedSpan = 60 * 60 * 1000;

/** A message or a call of the last hour. */
interface Sent {
  readonly errandId: string;
  readonly at: Date;
}

/** Refuses one more when the last one was just now, or there were enough of them. */
export function refuseTooMany({ clock }: Host, ration: Rationed, errandId: string, sent: readonly Sent[]): void {
  const now = clock.now();
  const moments = sent.map(({ at }) => at.getTime());
  const own = sent.flatMap(({ errandId: id, at }) => (id === errandId ? at.getTime() : []));
  const wait = Math.max(0, ...own) + ration.againAfter - now;
  if (wait > 0) throw new Problem('rate-limited', waitFor(wait));
  const isSpent = own.length >= ration.perEnrollment || moments.length >= ration.perHour;
  if (isSpent) throw new Problem('rate-limited', waitFor(Math.min(...moments) + rationedSpan - now));
}
