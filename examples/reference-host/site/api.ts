/** What the host's own page asks of its server, besides what the adapter does. */
async function post(path: string, body: unknown): Promise<Response> {
  return fetch(`/api/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

/** Who is signed in, if anyone. */
export async function session(): Promise<string | null> {
  const response = await fetch('/api/session');
  return response.ok ? ((await response.json()) as { account: string }).account : null;
}

/** Answers with what to say if it did not work. */
export async function signIn(email: string, password: string): Promise<string | null> {
  return failureOf(await post('sign-in', { email, password }));
}

export async function stepUp(password: string): Promise<string | null> {
  return failureOf(await post('step-up', { password }));
}

export async function signOut(): Promise<void> {
  await post('sign-out', {});
}

function failureOf(response: Response): string | null {
  if (response.ok) return null;
  if (response.status === 429) return 'Too many tries. Wait a little, then try again.';
  return response.status < 500 ? 'That email and password do not match.' : 'Something went wrong. Try again.';
}
