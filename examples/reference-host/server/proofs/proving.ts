import type { DeliveryChannel } from 'enrollkit/contract';
import type { Proof, User } from '../database/schema.js';
import type { Host } from '../host.js';
import type { Way, WayType } from './ways.js';

/** A person about to prove who they are in one way. */
export interface Proving {
  readonly proof: Proof;
  readonly user: User;
  readonly way: Way;
}

/** What the page may ask for when a way is begun. */
export interface StartRequest {
  /** Another channel to the same phone. */
  readonly channel?: DeliveryChannel;
  /** To have it sent once more, though the one before still works. */
  readonly again?: true;
}

/** What a way is answered with. */
export interface Answers {
  readonly code: string;
  readonly recoveryCode: string;
  readonly password: string;
  readonly callId: string;
  readonly testId: string;
  readonly credential: object;
}

/** What was proved: by which methods, and what the person should know. */
export interface Proved {
  /** Those that have not written down yet that they were used. */
  readonly methodIds?: readonly string[];
  readonly recoveryCodesLeft?: number;
}

/** How it is proved in one way. */
export interface Prover {
  /** Sends what the person is to answer; answers with what the page has to know. Default nothing. */
  readonly start?: (host: Host, proving: Proving, request: StartRequest) => Promise<object>;
  /** Judges the answer, or refuses. */
  readonly verify: (host: Host, proving: Proving, answers: Partial<Answers>) => Promise<Proved>;
}

export type Provers = Readonly<Record<WayType, Prover>>;
