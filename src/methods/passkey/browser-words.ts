import type { CeremonyFailure } from '../../browser/ceremony-failure.js';

/** What a machine may know of the browser: words, and nothing to call. */
export type { PasskeyObstacle } from '../../browser/passkey-support.js';

/** How asking an authenticator ended. What it made waits in the vault. */
export type CeremonyEnd = 'created' | CeremonyFailure;
