export type { Challenge } from './challenge.js';
export { createPhone, type Phone, type PhoneCall, type PhoneOptions, type PushMembership, resolveInvitation } from './create-phone.js';
export { type Invitation, readInvitation } from './invitation.js';
export { PhoneError, type PhoneErrorCode } from './phone-error.js';
export { createSigningKeys, exportPublicKey, importPublicKey, isSignedBy, sign } from './signing-keys.js';
