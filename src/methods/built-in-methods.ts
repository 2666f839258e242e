import type { BuiltInCapability, LoadMethod } from './method-table.js';

/** Every method that comes with the library, by the capability it needs; each is loaded when a person chooses it. */
export const builtInMethods: Readonly<Record<BuiltInCapability, LoadMethod>> = {
  authenticatorPush: () => import('./authenticator-push/authenticator-push.js').then(module => module.authenticatorPush),
  authenticatorCode: () => import('./authenticator-code/authenticator-code.js').then(module => module.authenticatorCode),
  passkey: () => import('./passkey/passkey.js').then(module => module.passkey),
  recoveryCodes: () => import('./recovery-codes/recovery-codes.js').then(module => module.recoveryCodes),
  appPassword: () => import('./app-password/app-password.js').then(module => module.appPassword),
  phoneCall: () => import('./phone-call/phone-call.js').then(module => module.phoneCall),
  deliveredCode: () => import('./delivered-code/delivered-code.js').then(module => module.deliveredCode),
};
