/** Why the server refuses, in the words of its problems. */
export interface Refusal {
  readonly code: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly attemptsLeft?: number;
  readonly reason?: string;
}

/** The server refused, or was not reached. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }

  static from(cause: unknown): Refusal {
    return cause instanceof Refused ? cause.refusal : { code: 'unknown' };
  }
}

/** Asks the host's own server for something, besides what the adapter does. */
export async function ask<Result>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Result> {
  const content = body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/api/${path}`, { method, ...content }).catch(() => {
    throw new Refused({ code: 'network' });
  });
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw new Refused((answer as Refusal | undefined) ?? { code: 'unknown' });
  return answer as Result;
}

/** Who is signed in, if anyone. */
export async function session(): Promise<string | null> {
  return ask<{ account: string }>('GET', 'session').then(
    ({ account }) => account,
    () => null,
  );
}

export async function signOut(): Promise<void> {
  await ask('POST', 'sign-out', {});
}
