import { readTotpActivation, type ReadTotpActivation } from '../../contract/index.js';
import type { Journey } from './enrollment.js';

/** How a person scans a secret, and types what the app shows. */
export const codeJourney: Journey<ReadTotpActivation> = {
  kind: 'authenticator-code',
  mayLast: true,
  begin: async (scene, call) => readTotpActivation(await scene.code.begin({ renew: false }, call)),
  prepare: async (scene, { enrollmentId, otpauth }) => {
    const code = await scene.app.code(otpauth);
    return (call, id = enrollmentId) => scene.code.confirm({ enrollmentId: id, code }, call);
  },
  cancel: (scene, enrollmentId, call) => scene.code.cancel(enrollmentId, call),
};
