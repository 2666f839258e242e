/**
 * What a page without a bundler loads, as the single file `enrollkit/cdn/enrollkit.js`: every element, registered, with Lit, XState, all
 * methods, English, and the adapter for the HTTP protocol inside.
 */
import './define.js';

export * from './index.js';
export { createHttpAdapter } from './adapters/http/index.js';
export type { HttpAdapterOptions } from './adapters/http/index.js';
export { EnrollmentError, pollEvery } from './contract/index.js';

/** Offers security questions, where policy and the adapter do: what importing `enrollkit/methods/security-questions` does elsewhere. */
export const offerSecurityQuestions = async (): Promise<void> => {
  await import('./methods/security-questions/index.js');
};
