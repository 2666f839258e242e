import { createPasskey } from '../../src/browser/create-passkey.js';
import { parseCreationOptions } from '../../src/browser/parse-creation-options.js';
import { findPasskeyObstacle } from '../../src/browser/passkey-support.js';
import { creationOptions } from '../support/passkey-options.js';

/** What becomes of a passkey on the page that imports this. */
export async function create(): Promise<unknown> {
  return {
    obstacle: findPasskeyObstacle(),
    outcome: await createPasskey(parseCreationOptions(creationOptions(), []), new AbortController().signal),
  };
}
