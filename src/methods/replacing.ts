import type { MethodSetting } from './method.js';

/** A request that says which method this one takes the place of, if it does. */
export const replacing = <Request extends object>(request: Request, { replaces }: Pick<MethodSetting, 'replaces'>): Request =>
  replaces === null ? request : { ...request, replaces };
