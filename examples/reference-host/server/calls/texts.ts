import type { Host } from '../host.js';

/** What is said to whoever answers a call. */
export function callText({ settings: { issuer } }: Host): string {
  return (
    `Hello. This is ${issuer}. Somebody wants to add this phone to an account, to prove who they are. ` +
    'If that is you, press the hash key. If you did not ask for this call, press zero.'
  );
}
