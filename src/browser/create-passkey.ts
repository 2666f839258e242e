import type { CreatedCredential } from '../contract/passkey.js';
import { failureOf, type CeremonyFailure } from './ceremony-failure.js';
import { credentialToJson } from './credential-to-json.js';
import { defaultCeremonyTimeout, type CreationOptions } from './parse-creation-options.js';

/** What came of asking an authenticator for a credential. */
export type CeremonyOutcome =
  { readonly type: 'created'; readonly credential: CreatedCredential } | { readonly type: 'failed'; readonly failure: CeremonyFailure };

/** How much longer than the browser we wait, in ms: where it keeps the time itself, it says more. */
const grace = 5_000;

/** Timers keep 32 bits. */
const longest = 2 ** 31 - 1;

/**
 * Asks an authenticator for a credential, in the very moment it is called: some browsers want that to be within a press of the person,
 * and not after something that was awaited (https://github.com/statamic/cms/issues/15212). Never rejects.
 *
 * Not by SimpleWebAuthn's `startRegistration`, which takes no signal: it aborts whatever else on the page goes through the same
 * package, and whatever else does aborts it (https://github.com/MasterKale/SimpleWebAuthn/issues/448).
 */
export function createPasskey(publicKey: CreationOptions, signal: AbortSignal): Promise<CeremonyOutcome> {
  const ending = new AbortController();
  return new Promise(resolve => {
    const end = (outcome: CeremonyOutcome): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      // Closes the browser's dialog, if it is still there.
      ending.abort();
      resolve(outcome);
    };
    const fail = (failure: CeremonyFailure) => () => end({ type: 'failed', failure });
    const abort = fail('aborted');
    // A browser without any authenticator may wait for one for ever, whatever the options say.
    const timer = setTimeout(fail('not-completed'), Math.min((publicKey.timeout ?? defaultCeremonyTimeout) + grace, longest));
    signal.addEventListener('abort', abort);
    if (signal.aborted) {
      abort();
      return;
    }
    ask({ publicKey, signal: ending.signal }).then(
      made => {
        const credential = credentialToJson(made);
        end(credential ? { type: 'created', credential } : { type: 'failed', failure: 'not-completed' });
      },
      (cause: unknown) => end({ type: 'failed', failure: failureOf(cause, publicKey) }),
    );
  });
}

/** Inside of a promise, which begins at once: what a password manager puts in the place of the browser's own may throw. */
const ask = (options: CredentialCreationOptions): Promise<Credential | null> =>
  new Promise(resolve => {
    resolve(navigator.credentials.create(options));
  });
