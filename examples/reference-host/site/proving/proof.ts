import { ask } from '../api.js';

/** One way to prove who one is, as the server tells it. */
export interface Way {
  readonly id: string;
  readonly type: WayType;
  readonly kinds: readonly string[];
  readonly name?: string;
  readonly detail?: string;
}

export type WayType = 'passkey' | 'notification' | 'code' | 'message' | 'call' | 'recovery-code' | 'password';

export interface Proof {
  readonly account: string;
  readonly ways: readonly Way[];
}

/** What the server tells when a way is begun: of each type something else. */
export interface Started {
  readonly sentTo?: string;
  readonly channel?: string;
  readonly otherChannels?: readonly string[];
  readonly calling?: string;
  readonly callId?: string;
  readonly testId?: string;
  readonly number?: string;
  readonly options?: object;
}

/** What came of a proof. */
export interface Proved {
  readonly account: string;
  readonly recoveryCodesLeft?: number;
}

export type SignInAnswer = Proved | { readonly proof: Proof };

export const signIn = (email: string, password: string): Promise<SignInAnswer> => ask('POST', 'sign-in', { email, password });

export const beginStepUp = (): Promise<Proof> => ask('POST', 'step-up/begin', {});

/** A proof that was begun before the page was loaded again. */
export const currentProof = (): Promise<Proof | null> => ask<Proof>('GET', 'proof').catch(() => null);

export const startWay = ({ id }: Way, request: object = {}): Promise<Started> => ask('POST', 'proof/start', { way: id, ...request });

export const finishWay = ({ id }: Way, answer: object): Promise<Proved> => ask('POST', 'proof/finish', { way: id, ...answer });

/** Tells the server that nothing comes of it. Nobody waits for that. */
export const leaveProof = (): void => void ask('DELETE', 'proof').catch(() => undefined);

/** Tells of every change of a call or a notification, until the signal. */
export function watch(path: string, changed: (type: string) => void, signal: AbortSignal): void {
  const source = new EventSource(`/api/proof/${path}`);
  source.onmessage = ({ data }: MessageEvent<string>) => changed((JSON.parse(data) as { type: string }).type);
  source.onerror = () => {
    // The browser tries again by itself, unless the server said that there is nothing to tell.
    if (source.readyState === EventSource.CLOSED) changed('expired');
  };
  signal.addEventListener('abort', () => source.close());
}
