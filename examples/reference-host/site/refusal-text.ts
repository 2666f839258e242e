import { Refused, type Refusal } from './api.js';

const texts: Readonly<Partial<Record<string, string>>> = {
  'sign-in-refused': 'That email and password do not match.',
  'code-expired': 'That code was used already, or is too old. Enter the newest one.',
  'delivery-failed': 'It could not be sent. Try again, or use another way.',
  'proof-expired': 'That took too long. Start again.',
  'session-expired': 'You are signed out. Sign in again.',
  'not-allowed': 'This way does not work any more. Use another way.',
  network: 'You are offline. Connect, then try again.',
};

/** What to say of a call that did not do what it should. */
export function refusalText(cause: unknown): string {
  const refusal = Refused.from(cause);
  const { code, attemptsLeft } = refusal;
  if (code === 'locked') return `Too many tries. Wait ${waitOf(refusal)}, then try again.`;
  if (code === 'rate-limited') return `That was asked a moment ago. Wait ${waitOf(refusal)}, then try again.`;
  if (code === 'code-rejected') return `That did not match. ${attemptsLeft === 1 ? 'You have one more try.' : 'Check it, and try again.'}`;
  return texts[code] ?? 'Something went wrong. Try again.';
}

function waitOf({ retryAfter = 60 }: Refusal): string {
  if (retryAfter < 90) return retryAfter === 1 ? 'a second' : `${String(retryAfter)} seconds`;
  return `${String(Math.ceil(retryAfter / 60))} minutes`;
}
