import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Host } from '../host.js';
import type { Env } from '../http/env.js';
import { Problem } from '../http/problem.js';
import { findSession } from './sessions.js';

const name = 'reference_host_session';

export function readSessionCookie(c: Context): string | undefined {
  return getCookie(c, name);
}

/** Without a token the one that the browser has stays. */
export function setSessionCookie(c: Context, host: Host, token: string | undefined): void {
  if (token === undefined) return;
  const secure = host.origin().startsWith('https:');
  // The server knows when it ends, which may be put off.
  setCookie(c, name, token, { httpOnly: true, sameSite: 'Lax', path: '/', secure, maxAge: host.settings.longestSession / 1000 });
}

export function clearSessionCookie(c: Context): void {
  deleteCookie(c, name, { path: '/' });
}

/** Refuses whoever is not signed in. */
export function requireSession(host: Host): MiddlewareHandler<Env> {
  return async (c, next) => {
    const session = await findSession(host, readSessionCookie(c));
    if (!session) throw new Problem('session-expired');
    c.set('session', session);
    await next();
  };
}
