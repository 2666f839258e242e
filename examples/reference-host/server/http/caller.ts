import { AsyncLocalStorage } from 'node:async_hooks';
import type { MiddlewareHandler } from 'hono';
import { browserName } from './browser-name.js';
import { callerAddress } from './caller-address.js';

/** Who makes a request, as far as a server can tell. */
export interface Caller {
  readonly address: string;
  readonly browser: string | null;
}

const callers = new AsyncLocalStorage<Caller>();

/** Keeps at hand who makes a request, for all that is written down on its behalf. */
export const rememberCaller: MiddlewareHandler = (c, next) =>
  callers.run({ address: callerAddress(c), browser: browserName(c.req.header('user-agent') ?? '') }, next);

/** Who makes the request that is being answered. `undefined`: the server acts by itself. */
export function currentCaller(): Caller | undefined {
  return callers.getStore();
}
