import { and, eq } from 'drizzle-orm';
import { audit } from '../accounts/audit.js';
import { announce } from '../database/changes.js';
import type { Queries } from '../database/database.js';
import { testNotifications, type TestNotificationRow } from '../database/schema.js';
import { errandIdOf } from '../enrollments/errand.js';
import { enrollmentTopic, isOver } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { changeAccount } from '../http/change.js';
import { Problem } from '../http/problem.js';
import { countTry, forgiveTries } from '../http/throttle.js';
import { numberScope } from '../push/number-scope.js';
import { requirePhone } from './challenges.js';

/** `signature`: base64url, over `nonce|serial|presence_answer`, or `nonce|serial|decline`. */
export type PhoneAnswer = { readonly serial: string; readonly nonce: string; readonly signature: string } & (
  { readonly presence_answer: string } | { readonly decline: true }
);

/** Takes a phone's answer. A wrong number leaves the challenge open, until there have been too many. */
export async function answerChallenge(host: Host, answer: PhoneAnswer): Promise<{ accepted: boolean }> {
  const said = 'decline' in answer ? 'decline' : answer.presence_answer;
  const device = await requirePhone(host, answer.serial, [answer.nonce, answer.serial, said], answer.signature);

  return changeAccount(host, device.userId, async tx => {
    const test = await requireOpen(tx, host, answer);
    const change = async (fields: Partial<TestNotificationRow>): Promise<void> => {
      await tx.update(testNotifications).set(fields).where(eq(testNotifications.id, test.id));
      await announce(tx, enrollmentTopic(errandIdOf(test)));
    };

    if ('decline' in answer) {
      await change({ state: 'denied' });
      await audit(tx, host, device.userId, 'notification-denied', { serial: device.serial });
      return { accepted: true };
    }
    const scope = numberScope(device.userId);
    const tried = await countTry(tx, host, scope);
    if (tried instanceof Problem) return tried;
    if (answer.presence_answer === test.number) {
      await forgiveTries(tx, scope);
      await change({ state: 'approved' });
      return { accepted: true };
    }
    const wrongNumbers = test.wrongNumbers + 1;
    const isLastTry = wrongNumbers >= host.settings.wrongNumbersPerTest;
    await change({ wrongNumbers, state: isLastTry ? 'denied' : 'waiting' });
    await audit(tx, host, device.userId, 'number-refused', { serial: device.serial });
    return { accepted: false };
  });
}

async function requireOpen(tx: Queries, host: Host, { serial, nonce }: PhoneAnswer): Promise<TestNotificationRow> {
  const ofPhone = and(eq(testNotifications.nonce, nonce), eq(testNotifications.serial, serial));
  const [test] = await tx.select().from(testNotifications).where(ofPhone);
  if (!test) throw new Problem('challenge-unknown');
  if (test.state === 'superseded') throw new Problem('challenge-superseded');
  if (test.state !== 'waiting') throw new Problem('challenge-answered');
  if (isOver(host, test)) throw new Problem('challenge-expired');
  return test;
}
