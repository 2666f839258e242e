import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.js';

const reading = new Set(['GET', 'HEAD']);

/**
 * Refuses changes that another site asks the browser for. (Hono's `csrf` lets JSON pass, trusting the preflight; this does not
 * depend on there being none that allows it.)
 */
export function requireSameOrigin(ownOrigin: () => string): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const isOwn = site ? site === 'same-origin' : origin === ownOrigin() || origin === new URL(c.req.url).origin;
    if (!reading.has(c.req.method) && !isOwn) throw new Problem('not-allowed');
    await next();
  };
}
