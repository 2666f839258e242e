import type { CeremonyFailure } from '../../browser/ceremony-failure.js';

/** Tells the developer of the host, in the console, what is wrong with what the server asks the browser for. */
export function tellDeveloper(failure: CeremonyFailure, rpId = ''): void {
  if (failure === 'malformed')
    console.warn('enrollkit: the browser can make nothing of the options of `passkey.begin`. See PublicKeyCredentialCreationOptionsJSON.');
  if (failure === 'not-allowed-here')
    console.warn(`enrollkit: the site ${location.origin} is not allowed to create credentials for the relying party “${rpId}”.`);
}
