import type { EnrollmentAdapter } from '../contract/adapter.js';
import { EnrollmentError } from '../contract/enrollment-error.js';
import type { MethodKind } from '../contract/security-info.js';
import type { EnrollmentMethod } from './method.js';

export type LoadMethod = () => Promise<EnrollmentMethod>;

/** Every method that can be opened, by its kind. */
export type MethodLoaders = Readonly<Partial<Record<MethodKind, LoadMethod>>>;

/** What a backend must have for the kinds that are built in. */
const builtIn = {
  'authenticator-push': 'authenticatorPush',
  'authenticator-code': 'authenticatorCode',
  passkey: 'passkey',
  'security-key': 'passkey',
  'text-message': 'deliveredCode',
  whatsapp: 'deliveredCode',
  email: 'deliveredCode',
  'phone-call': 'phoneCall',
  'alternate-phone': 'phoneCall',
  'office-phone': 'phoneCall',
  'recovery-codes': 'recoveryCodes',
  'app-password': 'appPassword',
} as const satisfies Partial<Record<MethodKind, keyof EnrollmentAdapter>>;

/** The capabilities that a built-in method stands on. */
export type BuiltInCapability = (typeof builtIn)[keyof typeof builtIn];

/** What a backend must have for a kind. A host's own kind looks after itself. */
export const capabilities: Partial<Record<MethodKind, keyof EnrollmentAdapter | undefined>> = { ...builtIn };

const loaders: Partial<Record<MethodKind, LoadMethod>> = {};

/** Every method there is. Each is loaded when a person chooses it, and so is the table that says where it is. */
export const methodTable: MethodLoaders = loaders;

/** Adds a method that is not built in, for every wizard on the page. */
export function registerMethod(kind: MethodKind, load: LoadMethod, capability?: keyof EnrollmentAdapter): void {
  loaders[kind] = load;
  capabilities[kind] = capability;
}

for (const kind of Object.keys(builtIn) as (keyof typeof builtIn)[])
  loaders[kind] = () =>
    import('./built-in-methods.js').then(
      ({ builtInMethods }) => builtInMethods[builtIn[kind]]?.() ?? Promise.reject(new EnrollmentError('unsupported')),
    );
