export { createBetterAuthAdapter } from './create-better-auth-adapter.js';
export type { BetterAuthAdapter } from './create-better-auth-adapter.js';
export type { BetterAuthAdapterOptions, BetterAuthKind, ProofRequest, ProvenIdentity } from './options.js';
