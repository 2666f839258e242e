import type { Started, Way } from './proof.js';

/** How far a person has come in proving who they are. */
export type Scene = Choosing | Starting | Stuck | Answering | Checking;

interface Choosing {
  readonly type: 'choosing';
}

interface Starting {
  readonly type: 'starting';
  readonly way: Way;
}

/** It could not be begun, or came to nothing. */
interface Stuck {
  readonly type: 'stuck';
  readonly way: Way;
  readonly why: string;
}

export interface Answering {
  readonly type: 'answering';
  readonly way: Way;
  readonly started: Started;
  /** What is wrong with the answer before. */
  readonly wrong?: string;
  /** What happened meanwhile. */
  readonly said?: string;
}

export interface Checking {
  readonly type: 'checking';
  readonly way: Way;
  readonly started: Started;
}

/** What a person can do in it. */
export interface Acts {
  /** How the button that sends an answer is called. */
  readonly confirmLabel: string;
  readonly answer: (given: object) => void;
  readonly askAuthenticator: () => void;
  /** Has a code sent once more, by another channel if one is given. */
  readonly sendAgain: (channel?: string) => void;
  /** Begins a way, or begins it again. */
  readonly begin: (way: Way) => void;
  readonly showWays: () => void;
  readonly leave: () => void;
}
