import { describeAdapterContract } from '../../support/adapter-contract.js';
import { createScenery } from './support.js';

const minute = 60_000;

describeAdapterContract('the HTTP adapter, at the reference host,', {
  authenticatorLimit: 2,
  enrollmentIsOverAfter: 16 * minute,
  testIsOverAfter: 3 * minute,
  resendAllowedAfter: minute,
  createAdapter: async () => {
    // The contract is also tried with what no adapter should be asked.
    const { adapter, app, passTime, setFresh } = await createScenery({ requests: false });
    return { adapter, app, passTime, identity: { forget: () => setFresh(false), prove: () => setFresh(true) } };
  },
});
