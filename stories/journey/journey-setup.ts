import { demoOffers, type DemoCall, type DemoOptions } from '../../src/adapters/demo/index.js';
import type { EnrollmentErrorCode } from '../../src/contract/enrollment-error.js';
import type { EnrolledMethod, MethodKind, SignInPrompt } from '../../src/contract/security-info.js';
import { account, method } from '../security-info/account.js';
import { inDays, optional, required, review } from '../sign-in-prompt/show-prompt.js';

/** What the panel beside a journey says of the backend, the person and their phone. */
export interface JourneySetup {
  /** How long every answer takes, in milliseconds. */
  readonly latency: number;
  /** What is on the account already. */
  readonly has: keyof typeof accounts;
  /** Which methods policy allows. */
  readonly kinds: readonly MethodKind[];
  /** What policy wants of the person after they signed in. */
  readonly wants: keyof typeof prompts;
  /** How many of a kind fit. */
  readonly fit: 'usual' | 'one';
  /** How many wrong codes lock a method. */
  readonly attempts: 5 | 1;
  /** Whether a change needs a proof of who the person is, and who asks for it. */
  readonly stepUp: NonNullable<DemoOptions['stepUp']>;
  /** Whether the app activates itself and answers by itself, and takes calls. */
  readonly phone: 'by hand' | 'approves' | 'denies';
  /** What asks the person to unlock their device or to touch their key. */
  readonly authenticator: 'browser' | 'stand-in';
}

/** What goes wrong once. */
export interface Failure {
  /** `any`: the next one, whichever it is. */
  readonly call: DemoCall | 'any';
  readonly code: EnrollmentErrorCode | 'never answers';
  /** Whether the backend had acted when it went wrong. */
  readonly when?: 'before' | 'after';
}

export const kinds: readonly MethodKind[] = demoOffers().map(({ kind }) => kind as MethodKind);

const several = (count: number, kind: MethodKind, name: string): EnrolledMethod[] =>
  Array.from({ length: count }, (_, index) => method(`${kind}-${index}`, kind, { name: `${name} ${index + 1}` }));

const accounts = {
  empty: [],
  some: account.methods,
  full: [
    ...several(5, 'authenticator-push', 'Phone'),
    ...several(10, 'passkey', 'Passkey'),
    ...[method('text', 'text-message', { detail: '+31 6 •••• ••78' }), method('call', 'phone-call', { detail: '+31 6 •••• ••12' })],
    ...[method('office', 'office-phone', { detail: '+31 20 ••• ••67' }), method('mail', 'email', { detail: 'a••••@home.example' })],
    ...[method('questions', 'security-questions'), method('codes', 'recovery-codes', { detail: '8 / 10' })],
    ...several(40, 'app-password', 'Mail'),
  ],
  'read-only': account.methods,
} satisfies Record<string, readonly EnrolledMethod[]>;

const prompts = {
  nothing: () => null,
  'two methods, some day': () => optional,
  'two methods in five days': () => ({ ...optional, urgency: { type: 'by', dueAt: inDays(5) }, skipsLeft: 3 }),
  'two methods now': () => required,
  'a review': () => review,
} satisfies Record<string, () => SignInPrompt | null>;

export const usualSetup: JourneySetup = {
  ...{ latency: 300, has: 'empty', kinds, wants: 'nothing', fit: 'usual' },
  ...{ attempts: 5, stepUp: 'none', phone: 'by hand', authenticator: 'browser' },
};

/** What can be chosen, and what it is called beside the choice. */
export const choices = {
  has: { empty: 'Nothing', some: 'Some methods', full: 'As many as fit', 'read-only': 'Some, none to be changed' },
  wants: Object.fromEntries(Object.keys(prompts).map(name => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`])),
  fit: { usual: '5 apps, 10 passkeys, 2 phones', one: 'One of each' },
  attempts: { 5: '5', 1: '1' },
  stepUp: { none: 'No', 'by-adapter': 'Yes: the adapter asks', 'by-host': 'Yes: the host asks' },
  phone: { 'by hand': 'Waits for the buttons', approves: 'Approves by itself', denies: 'Denies by itself' },
  authenticator: { browser: 'The browser’s own window', 'stand-in': 'Waits for the buttons' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** The demo's own options for it. `latency`: asked at every call, so that it can change meanwhile. */
export function optionsFor(setup: JourneySetup, latency: () => number): DemoOptions {
  const { has, kinds: allowed, wants, fit, attempts, stepUp, phone } = setup;
  return {
    latency,
    attempts,
    stepUp,
    methods: accounts[has],
    readOnly: has === 'read-only',
    // Without any, the demo would offer all.
    offers: allowed.length ? demoOffers(...allowed) : [],
    prompt: prompts[wants](),
    ...(fit === 'one' && { authenticatorLimit: 1, passkeyLimit: 1, phoneLimit: 1, appPasswordLimit: 1 }),
    ...(phone !== 'by hand' && {
      phone: { activatesAfter: 4000, answersAfter: 4000, answersCallAfter: 4000, answer: phone === 'denies' ? 'deny' : 'approve' },
    }),
  };
}
