import type { MethodKind } from '../contract/security-info.js';
import type { EnrollmentMethod } from './method.js';

export type LoadMethod = () => Promise<EnrollmentMethod>;

/** Every built-in method; each is loaded when a person chooses it. */
export const methodTable: Readonly<Partial<Record<MethodKind, LoadMethod>>> = {
  'authenticator-push': () => import('./authenticator-push/authenticator-push.js').then(module => module.authenticatorPush),
  'authenticator-code': () => import('./authenticator-code/authenticator-code.js').then(module => module.authenticatorCode),
};
