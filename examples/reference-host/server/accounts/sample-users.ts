import type { Clock } from '../clock.js';
import type { Queries } from '../database/database.js';
import { methods, users } from '../database/schema.js';
import { randomBase32, randomId } from '../random.js';
import { hashPassword } from './passwords.js';
import { ordinaryPolicy, type Policy } from './policy.js';

export const samplePassword = 'sample-password';

const day = 24 * 60 * 60 * 1000;

interface SampleUser {
  readonly email: string;
  readonly policy: Policy;
  /** The names of the authenticators that are set up already. */
  readonly authenticators: readonly string[];
}

const fourApps = ['Work phone', 'Private phone', 'Tablet', 'Old phone'];

/** Who can sign in, all with `samplePassword`. */
export const sampleUsers: readonly SampleUser[] = [
  { email: 'sam@example.com', policy: ordinaryPolicy, authenticators: [] },
  { email: 'alex@example.com', policy: ordinaryPolicy, authenticators: fourApps },
  {
    email: 'robin@example.com',
    policy: { ...ordinaryPolicy, methods: { ...ordinaryPolicy.methods, 'authenticator-push': { allowed: false } } },
    authenticators: [...fourApps, 'Password manager'],
  },
];

/** Adds the sample users that are not there yet. */
export async function addSampleUsers(queries: Queries, clock: Clock): Promise<void> {
  const passwordHash = await hashPassword(samplePassword);
  for (const sample of sampleUsers) await addUser(queries, clock, { ...sample, passwordHash });
}

/** Adds a user with some authenticators, unless there is one of that address; answers with their id. */
export async function addUser(queries: Queries, clock: Clock, user: SampleUser & { passwordHash: string }): Promise<string> {
  const { email, passwordHash, policy, authenticators } = user;
  const id = randomId();
  const apps = authenticators.map((name, index) => ({
    id: randomId(),
    userId: id,
    kind: 'authenticator-code' as const,
    name,
    totpSecret: randomBase32(32),
    addedAt: new Date(clock.now() - (authenticators.length - index) * day),
  }));
  const defaultOption = apps[0] ? `${apps[0].id}:app-code` : null;
  await queries.transaction(async tx => {
    const added = await tx.insert(users).values({ id, email, passwordHash, policy, defaultOption }).onConflictDoNothing().returning();
    if (added.length > 0 && apps.length > 0) await tx.insert(methods).values(apps);
  });
  return id;
}
