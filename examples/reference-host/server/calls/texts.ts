import type { PhoneCall } from '../database/schema.js';
import type { Host } from '../host.js';

/** What is said to whoever answers a call. */
export function callText({ settings: { issuer } }: Host, { proofId }: Pick<PhoneCall, 'proofId'>): string {
  const reason =
    proofId === null
      ? 'Somebody wants to add this phone to an account, to prove who they are.'
      : 'Somebody is signing in, and has to prove that it is you.';
  return `Hello. This is ${issuer}. ${reason} ` + 'If that is you, press the hash key. If you did not ask for this call, press zero.';
}
