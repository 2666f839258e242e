import { createAdapterCalls, type AdapterCalls, type CallSettings } from '../../src/methods/adapter-calls.js';

/** Calls that expect no step-up, unless the test says so. */
export function callsWith(settings: Partial<CallSettings> = {}): AdapterCalls {
  return createAdapterCalls({ stepUp: () => Promise.reject(new Error('No step-up was expected.')), ...settings });
}

/** Reads an answer as it is. */
export const asIs = (value: unknown): unknown => value;

/** A promise that never settles. */
export const never = (): Promise<never> => new Promise(() => {});
