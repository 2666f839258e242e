import type { CredentialCreationOptions } from '../../src/contract/passkey.js';

/** What a server asks the browser for, on the page of these tests. */
export const creationOptions = (more: object = {}): CredentialCreationOptions => ({
  challenge: 'Q0FOQVJZLWNoYWxsZW5nZS1mb3ItdGVzdHM',
  rp: { id: 'localhost', name: 'Contoso' },
  user: { id: 'dXNlci1oYW5kbGU', name: 'ada@example.com', displayName: 'Ada' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  ...more,
});
