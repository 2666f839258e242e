const second = 1000;
const shortest = 1 * second;
const longest = 24 * 60 * 60 * second;
const whenUnreadable = 30 * second;

/**
 * How long to wait, in milliseconds, from what a server said: seconds or an HTTP date (`Retry-After`, RFC 9110 §10.2.3), or a
 * `Date`. Always between a second and a day; 30 seconds when it makes no sense.
 */
export function readRetryAfter(value: unknown, now: number = Date.now()): number {
  const wait = value instanceof Date ? value.getTime() - now : typeof value === 'number' ? value * second : readText(value, now);
  return Number.isFinite(wait) ? Math.min(Math.max(wait, shortest), longest) : whenUnreadable;
}

function readText(value: unknown, now: number): number {
  if (typeof value !== 'string' || value.length > 64) return Number.NaN;
  const text = value.trim();
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) * second : Date.parse(text) - now;
}
