import { ask } from '../api.js';

export type ResetKind = 'email' | 'text-message' | 'authenticator-code' | 'security-questions';

/** What the server tells when a way is begun. A question is `null` where the person wrote it themselves. */
export interface ResetStart {
  readonly questions?: readonly (string | null)[];
}

export const beginReset = (email: string): Promise<{ ways: readonly ResetKind[] }> => ask('POST', 'password-reset', { email });

export const startReset = (way: ResetKind): Promise<ResetStart> =>
  ask('POST', 'password-reset/start', { way, language: document.documentElement.lang });

export const proveReset = (way: ResetKind, answer: object): Promise<void> => ask('POST', 'password-reset/prove', { way, ...answer });

export const changePassword = (password: string): Promise<void> => ask('POST', 'password-reset/password', { password });
