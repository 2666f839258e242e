import type { EnrolledMethod, Milliseconds, MethodOffer, SignInPrompt } from '../../contract/index.js';
import { systemClock, type DemoClock } from './demo-clock.js';
import { demoOffers } from './demo-offers.js';

/** How the backend of `createDemoAdapter` behaves. All spans are in milliseconds. */
export interface DemoOptions {
  /** The name the person signs in with. Default `alex@contoso.example`. */
  readonly account?: string;
  /** Who issues the accounts. Default `Contoso`. */
  readonly issuer?: string;
  /** What is on the account already. Default nothing. */
  readonly methods?: readonly EnrolledMethod[];
  /** What policy says; see `demoOffers`. Default both kinds of authenticator app. A kind that is not among them has no capability either. */
  readonly offers?: readonly MethodOffer[];
  /** How many authenticators fit: apps of both kinds and hardware tokens together. Default 5. */
  readonly authenticatorLimit?: number;
  /** How many passkeys and security keys fit together. Default 10. */
  readonly passkeyLimit?: number;
  /** How many numbers for text messages, WhatsApp and calls fit together, the office not counted. Default 2. */
  readonly phoneLimit?: number;
  /** How many app passwords fit. Default 40. */
  readonly appPasswordLimit?: number;
  /** How many security questions have to be answered. Default 3. */
  readonly questionCount?: number;
  /** How long a question of the person's own may be; 0 where none is taken. Default 200. */
  readonly customQuestionLength?: number;
  /** Whether the last method may be removed. Default true. */
  readonly mayRemoveLast?: boolean;
  /** Whether nothing can be changed. Default false. */
  readonly readOnly?: boolean;
  /** Whether the default is computed by policy, so that the person cannot choose it. Default false. */
  readonly computesDefault?: boolean;
  /** What the person is asked to do after they signed in, until they did it or put it off. Default nothing. */
  readonly prompt?: SignInPrompt | null;
  /** For how long the session lasts unless it is extended. Default `Infinity`, of which nothing is said. */
  readonly sessionLifetime?: Milliseconds;
  /** On how many other devices the person is signed in. Default 2. */
  readonly otherSessions?: number;
  /** How long every answer takes, or what says so whenever a call is made. Default 0; `Infinity` never answers. */
  readonly latency?: Milliseconds | (() => Milliseconds);
  /**
   * Whether changes need a proof of who the person is: none (default), one by the adapter's own `stepUp`, which always succeeds,
   * or one that the host asks for, and reports by `confirmIdentity()`.
   */
  readonly stepUp?: 'none' | 'by-adapter' | 'by-host';
  /** For how long such a proof lasts. Default 20 minutes. */
  readonly proofLifetime?: Milliseconds;
  /** For how long an enrollment waits to be finished. Default 15 minutes. */
  readonly enrollmentLifetime?: Milliseconds;
  /** For how long a test notification can be answered. Default 2 minutes. */
  readonly testLifetime?: Milliseconds;
  /** For how long a code that was sent works. Default 5 minutes. */
  readonly codeLifetime?: Milliseconds;
  /** When another test notification, code or call may be asked for. Default 30 seconds. */
  readonly resendAfter?: Milliseconds;
  /** How many wrong codes lock the enrollment. Default 5. */
  readonly attempts?: number;
  /** For how long. Default 1 minute. */
  readonly lockLifetime?: Milliseconds;
  /** What the phone does by itself. Default nothing: it is driven by `phone`. */
  readonly phone?: DemoPhoneScript;
  /** Default the system's. XState's `SimulatedClock` is one, too. */
  readonly clock?: DemoClock;
  /** Fills with random bytes. Default `crypto.getRandomValues`. */
  readonly random?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}

export interface DemoPhoneScript {
  /** How long after `begin` the app activates itself. Default never. */
  readonly activatesAfter?: Milliseconds;
  /** How long after `sendTest` it answers. Default never. */
  readonly answersAfter?: Milliseconds;
  /** How long after it is called it takes the call; a moment later it presses `#`, or `0` to deny. Default never. */
  readonly answersCallAfter?: Milliseconds;
  /** Default `approve`, with the right number. */
  readonly answer?: 'approve' | 'deny';
}

export type DemoSettings = Required<DemoOptions>;

const minute: Milliseconds = 60_000;

export const defaults: DemoSettings = {
  account: 'alex@contoso.example',
  issuer: 'Contoso',
  methods: [],
  offers: demoOffers('authenticator-push', 'authenticator-code'),
  authenticatorLimit: 5,
  passkeyLimit: 10,
  phoneLimit: 2,
  appPasswordLimit: 40,
  questionCount: 3,
  customQuestionLength: 200,
  mayRemoveLast: true,
  readOnly: false,
  computesDefault: false,
  prompt: null,
  sessionLifetime: Infinity,
  otherSessions: 2,
  latency: 0,
  stepUp: 'none',
  proofLifetime: 20 * minute,
  enrollmentLifetime: 15 * minute,
  testLifetime: 2 * minute,
  codeLifetime: 5 * minute,
  resendAfter: minute / 2,
  attempts: 5,
  lockLifetime: minute,
  phone: {},
  clock: systemClock,
  random: bytes => crypto.getRandomValues(bytes),
};
