import type { EnrollmentAdapter } from '../contract/adapter.js';
import type { MethodKind } from '../contract/security-info.js';
import { describeKind, type DescribeKind } from './describe-kind.js';
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

export interface Registration {
  /** What the adapter must have for it to be offered. Default nothing: the method looks after itself. */
  readonly capability?: keyof EnrollmentAdapter;
  /**
   * What it is called and what a person does with it, in a language. It may be fetched: nothing is shown before it is there, and where it
   * cannot be had, the kind goes by its own name. A text that the language itself has for the kind goes before.
   */
  readonly describe?: DescribeKind;
}

/**
 * Adds a method that is not built in, for every wizard on the page. It is loaded when a person chooses it.
 *
 * @example
 * registerMethod('national-eid', () => import('./national-eid.js').then(module => module.nationalEid), {
 *   describe: ({ lang }) => (lang === 'nl' ? { name: 'eID', about: 'Log in bij de overheid.' } : { name: 'eID', about: 'Use your eID.' }),
 * });
 */
export function registerMethod(kind: MethodKind, load: LoadMethod, { capability, describe }: Registration = {}): void {
  loaders[kind] = load;
  capabilities[kind] = capability;
  if (describe) describeKind(kind, describe);
}

for (const kind of Object.keys(builtIn) as (keyof typeof builtIn)[])
  loaders[kind] = () => import('./built-in-methods.js').then(({ builtInMethods }) => builtInMethods[builtIn[kind]]());
