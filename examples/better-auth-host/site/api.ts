export interface User {
  readonly email: string;
}

export interface Answer {
  readonly ok: boolean;
  /** What better-auth has against it, in its own words. */
  readonly message: string;
  readonly twoFactorRedirect: boolean;
}

/** Asks better-auth for something. A host with a bundler may use its client as well. */
export async function post(path: string, body: object = {}): Promise<Answer> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json().catch(() => ({}))) as { readonly message?: string; readonly twoFactorRedirect?: boolean };
  const message = answer.message ?? (response.ok ? '' : 'Something went wrong.');
  return { ok: response.ok, message, twoFactorRedirect: answer.twoFactorRedirect === true };
}

/** Who is signed in, if anybody. */
export async function readUser(): Promise<User | undefined> {
  const response = await fetch('/api/auth/get-session');
  const session = (await response.json()) as { readonly user: User } | null;
  return session?.user;
}
