import type { CredentialCreationOptions } from 'enrollkit/contract';
import { createAuthenticator } from '../../reference-host/support/test-authenticator.js';
import { describeAdapterContract } from '../../support/adapter-contract.js';
import { createScenery } from './support.js';

const minute = 60_000;

describeAdapterContract('the HTTP adapter, at the reference host,', {
  authenticatorLimit: 2,
  limits: { passkey: 2, 'security-key': 2 },
  enrollmentIsOverAfter: 16 * minute,
  testIsOverAfter: 3 * minute,
  resendAllowedAfter: minute,
  createAdapter: async () => {
    // The contract is also tried with what no adapter should be asked.
    const { adapter, app, passTime, setFresh } = await createScenery({ requests: false });
    const key = { create: (options: CredentialCreationOptions) => createAuthenticator().create(options) };
    return { adapter, app, key, passTime, identity: { forget: () => setFresh(false), prove: () => setFresh(true) } };
  },
});
