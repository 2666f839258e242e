import { asc, eq } from 'drizzle-orm';
import type { SecurityInfo } from 'enrollkit/contract';
import type { Queries } from '../database/database.js';
import { methods, users } from '../database/schema.js';
import type { Host } from '../host.js';
import { Problem } from '../http/problem.js';
import { isCarried } from '../messages/hand-over.js';
import { describeDefault } from './default-sign-in.js';
import { describeMethod } from './describe-method.js';
import { describeOffers } from './offers.js';

/** All that the pages show of an account. */
export async function readSecurityInfo(queries: Queries, host: Host, userId: string): Promise<SecurityInfo> {
  const [user] = await queries.select().from(users).where(eq(users.id, userId));
  if (!user) throw new Problem('session-expired');
  const present = await queries.select().from(methods).where(eq(methods.userId, userId)).orderBy(asc(methods.addedAt), asc(methods.id));
  const app = { name: host.settings.appName, downloads: [{ store: 'Web app', url: `${host.origin()}/phone` }] };
  return {
    account: user.email,
    methods: present.map(method => describeMethod(method, user.policy)),
    offers: describeOffers(user.policy, present, app).filter(({ kind }) => isCarried(host, kind)),
    defaultSignIn: describeDefault(user, present),
  };
}
