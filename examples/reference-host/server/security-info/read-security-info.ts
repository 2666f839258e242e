import { asc, eq } from 'drizzle-orm';
import type { SecurityInfo } from 'enrollkit/contract';
import type { Session } from '../accounts/sessions.js';
import type { Queries } from '../database/database.js';
import { methods, sessions, users } from '../database/schema.js';
import { timeLeft } from '../enrollments/pending.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { isCarried } from '../messages/hand-over.js';
import { describeListed } from './condition.js';
import { describeDefault } from './default-sign-in.js';
import { describeOffers } from './offers.js';
import { describePrompt } from './prompt.js';
import type { Circumstances } from './trouble.js';

/** All that the pages show of an account. */
export async function readSecurityInfo(queries: Queries, host: Host, { tokenHash, userId }: Session): Promise<SecurityInfo> {
  const circumstances = await readCircumstances(queries, host, userId);
  const { user, present } = circumstances;
  // As it is by now: a change may have changed the session, too.
  const [session] = await queries.select().from(sessions).where(eq(sessions.tokenHash, tokenHash));
  if (!session) throw new Problem('session-expired');
  const prompt = describePrompt(circumstances, session);
  const app = { name: host.settings.appName, downloads: [{ store: 'Web app', url: `${host.origin()}/phone` }] };
  return {
    account: user.email,
    methods: present.map(method => describeListed(method, circumstances)),
    offers: describeOffers(user.policy, present, app).filter(({ kind }) => isCarried(host, kind)),
    defaultSignIn: describeDefault(circumstances),
    ...(user.policy.readOnly && { readOnly: true }),
    sessionExpiresIn: timeLeft(host, session),
    ...(prompt && { prompt }),
  };
}

/** What decides on the methods of an account. */
export async function readCircumstances(queries: Queries, { clock }: Host, userId: string): Promise<Circumstances> {
  const [user] = await queries.select().from(users).where(eq(users.id, userId));
  if (!user) throw new Problem('session-expired');
  const present = await queries.select().from(methods).where(eq(methods.userId, userId)).orderBy(asc(methods.addedAt), asc(methods.id));
  return { user, present, now: clock.now() };
}
