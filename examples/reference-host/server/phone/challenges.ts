import { and, eq, gt } from 'drizzle-orm';
import { pushDevices, testNotifications, type PushDevice, type TestNotificationRow } from '../database/schema.js';
import { phoneTopic, timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { pushUrl } from '../push/activation-content.js';
import { requireSignature, signParts } from './signatures.js';

const largestClockDifference = 60_000;

export interface Poll {
  readonly serial: string;
  /** ISO 8601. */
  readonly timestamp: string;
  /** Base64url, over `serial|timestamp`. */
  readonly signature: string;
  /** Milliseconds for which the answer may be held back while there is nothing to tell. */
  readonly wait: number;
}

/** What a phone is asked. The number to enter is not in it: the person brings it from the browser. */
export interface Challenge {
  readonly nonce: string;
  readonly url: string;
  readonly serial: string;
  readonly title: string;
  readonly question: string;
  readonly require_presence: true;
  /** How many digits the number has. */
  readonly presence_length: number;
  /** Seconds. */
  readonly expires_in: number;
  /** Base64url, over `nonce|url|serial|question|title|presence_length`. */
  readonly signature: string;
}

/** What waits for a phone. With `wait` the answer comes as soon as there is something. */
export async function pollChallenges(host: Host, poll: Poll, leaving: AbortSignal): Promise<Challenge[]> {
  requireTimestamp(host, poll.timestamp);
  await requirePhone(host, poll.serial, [poll.serial, poll.timestamp], poll.signature);
  const watch = host.changes.watch(phoneTopic(poll.serial));
  const signal = AbortSignal.any([leaving, host.closing]);
  const until = Date.now() + Math.min(poll.wait, host.settings.longestPoll);
  try {
    for (;;) {
      const challenges = await readChallenges(host, poll.serial);
      const left = until - Date.now();
      if (challenges.length > 0 || left <= 0 || signal.aborted) return challenges;
      await watch.next(Math.min(left, host.settings.heartbeat), signal);
    }
  } finally {
    watch.close();
  }
}

/** Finds a phone, and believes that it is the one that asks if the signature is its own. */
export async function requirePhone(host: Host, serial: string, parts: readonly string[], signature: string): Promise<PushDevice> {
  const device = await findPhone(host, serial);
  requireSignature(device.publicKey, parts, signature);
  return device;
}

async function findPhone({ queries }: Host, serial: string): Promise<PushDevice> {
  const [device] = await queries.select().from(pushDevices).where(eq(pushDevices.serial, serial));
  if (!device) throw new Problem('phone-unknown');
  return device;
}

const testText = { title: 'Test notification', question: 'Enter the number that the page shows.' };
const signInText = { title: 'Sign-in request', question: 'Are you signing in? Enter the number that the page shows.' };

export function requireTimestamp({ clock }: Host, timestamp: string): void {
  const difference = Math.abs(Date.parse(timestamp) - clock.now());
  if (!(difference <= largestClockDifference)) throw new Problem('timestamp-refused');
}

async function readChallenges(host: Host, serial: string): Promise<Challenge[]> {
  // Looked up each time: while the phone waits it may be removed from the account.
  const device = await findPhone(host, serial);
  const open = and(
    eq(testNotifications.serial, serial),
    eq(testNotifications.state, 'waiting'),
    gt(testNotifications.expiresAt, new Date(host.clock.now())),
  );
  const tests = await host.queries.select().from(testNotifications).where(open);
  return tests.map(test => describe(host, device, test));
}

function describe(host: Host, { serial, serverPrivateKey }: PushDevice, test: TestNotificationRow): Challenge {
  const url = pushUrl(host);
  const { title, question } = test.proofId === null ? testText : signInText;
  const length = test.number.length;
  return {
    nonce: test.nonce,
    url,
    serial,
    title,
    question,
    require_presence: true,
    presence_length: length,
    expires_in: Math.ceil(timeLeft(host, test) / 1000),
    signature: signParts(serverPrivateKey, [test.nonce, url, serial, question, title, length]),
  };
}
