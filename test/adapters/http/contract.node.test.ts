import type { CredentialCreationOptions } from 'enrollkit/contract';
import { createAuthenticator } from '../../reference-host/support/test-authenticator.js';
import { describeAdapter } from '../../../src/testing/index.js';
import { createScenery } from './support.js';

const minute = 60_000;

describeAdapter(
  'the HTTP adapter, at the reference host,',
  async account => {
    // The contract is also tried with what no adapter should be asked.
    const { setFresh, ...scenery } = await createScenery({ requests: false }, account);
    const key = { create: (options: CredentialCreationOptions) => createAuthenticator().create(options) };
    const identity = { forget: () => setFresh(false), prove: () => setFresh(true) };
    return { ...scenery, key, identity };
  },
  {
    kinds: [
      ...(['authenticator-code', 'authenticator-push', 'text-message', 'whatsapp', 'email', 'phone-call', 'alternate-phone'] as const),
      ...(['office-phone', 'passkey', 'security-key', 'recovery-codes', 'app-password', 'security-questions'] as const),
    ],
    calls: [
      ...(['removeMethod', 'renameMethod', 'setDefault', 'postponePrompt', 'confirmReview', 'signOutOtherSessions'] as const),
      ...(['extendSession', 'reportUnexpected'] as const),
    ],
    limits: {
      'authenticator-code': 2,
      'authenticator-push': 2,
      'text-message': 2,
      whatsapp: 2,
      'phone-call': 2,
      'alternate-phone': 1,
      'office-phone': 1,
      email: 1,
      passkey: 2,
      'security-key': 2,
      'app-password': 2,
    },
    refusedDestinations: account => [
      { kind: 'text-message', to: '+31201234567', reason: 'number-not-served' },
      { kind: 'text-message', to: '+4915123456789', reason: 'country-not-served' },
      { kind: 'phone-call', to: '+319001234', reason: 'number-not-served' },
      { kind: 'phone-call', to: '+493012345678', reason: 'country-not-served' },
      { kind: 'office-phone', to: '+31851234567', reason: 'number-not-served' },
      { kind: 'email', to: account, reason: 'work-address' },
    ],
    enrollmentIsOverAfter: 16 * minute,
    testIsOverAfter: 3 * minute,
    playsAccounts: true,
  },
);
