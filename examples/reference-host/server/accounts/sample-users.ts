import { eq } from 'drizzle-orm';
import type { MethodKind } from 'enrollkit/contract';
import type { Clock } from '../clock.js';
import type { Queries } from '../database/database.js';
import { methods, users } from '../database/schema.js';
import { randomId } from '../random.js';
import { hashPassword } from './passwords.js';
import { ordinaryPolicy, type MethodRule, type Policy } from './policy.js';

export const samplePassword = 'sample-password';

const day = 24 * 60 * 60 * 1000;

interface SampleUser {
  readonly email: string;
  readonly policy: Policy;
  /** The names of the authenticators that are set up already. */
  readonly authenticators: readonly string[];
  /** Makes what an app and the server share. Default nothing: nobody holds the app of a sample, so nobody is asked for its codes. */
  readonly makeSecret?: () => string;
  /** What the person did not set up themselves. Default nothing. */
  readonly given?: readonly GivenRow[];
  /** In how many days what policy asks has to be done, from the start of the server. */
  readonly dueIn?: number;
}

/** A method that can be shown and removed, and no more. Its kind may be one that nothing here knows. */
interface GivenRow {
  readonly kind: string;
  readonly name?: string;
  readonly detail?: string;
  /** Where codes and calls go. */
  readonly destination?: string;
  /** Milliseconds; below 0 for what is over. */
  readonly expiresIn?: number;
}

const fourApps = ['Work phone', 'Private phone', 'Tablet', 'Old phone'];

const nearby: MethodRule = { allowed: true, phone: { country: 'NL', countries: ['NL', 'BE', 'DE'] } };

/** No notifications and no WhatsApp, numbers of a few countries, and of the office only the one that the directory gives. */
const strictPolicy: Policy = {
  ...ordinaryPolicy,
  methods: {
    ...ordinaryPolicy.methods,
    'authenticator-push': { allowed: false },
    whatsapp: { allowed: false },
    'text-message': nearby,
    'phone-call': nearby,
    'alternate-phone': nearby,
    'office-phone': { allowed: true, phone: { given: { number: '+31201234567', extension: '12', editable: false } } },
  },
};

const twoToSignIn = [
  { purpose: 'sign-in', count: 2 },
  { purpose: 'password-reset', count: 1 },
] as const;

/** Who can sign in, all with `samplePassword`. */
export const sampleUsers: readonly SampleUser[] = [
  { email: 'sam@example.com', policy: ordinaryPolicy, authenticators: [] },
  { email: 'alex@example.com', policy: ordinaryPolicy, authenticators: fourApps },
  {
    email: 'robin@example.com',
    policy: strictPolicy,
    authenticators: [...fourApps, 'Password manager'],
  },
  {
    email: 'kim@example.com',
    policy: ordinaryPolicy,
    authenticators: ['Work phone'],
    given: [
      { kind: 'temporary-access-pass', expiresIn: 7 * day },
      { kind: 'hardware-token', detail: 'Serial 2308 4471' },
      { kind: 'smart-card', name: 'Building pass' },
    ],
  },
  {
    email: 'noor@example.com',
    policy: { ...ordinaryPolicy, prompt: { wanted: twoToSignIn, urgency: { type: 'now' } } },
    authenticators: [],
  },
  {
    email: 'lee@example.com',
    policy: { ...ordinaryPolicy, prompt: { wanted: twoToSignIn, urgency: { type: 'optional' }, skips: 3 } },
    authenticators: ['Phone'],
    dueIn: 14,
  },
  { email: 'jo@example.com', policy: { ...ordinaryPolicy, reviewEvery: 1 }, authenticators: ['Phone', 'Tablet'] },
  { email: 'max@example.com', policy: { ...ordinaryPolicy, readOnly: true }, authenticators: ['Phone', 'Tablet'] },
  {
    email: 'ines@example.com',
    policy: { ...ordinaryPolicy, methods: { ...ordinaryPolicy.methods, whatsapp: { allowed: false } }, keepAtLeast: 1 },
    authenticators: ['Phone'],
    given: [
      { kind: 'temporary-access-pass', expiresIn: -day },
      { kind: 'whatsapp', detail: '+31 •••••••78', destination: '+31612345678' },
      { kind: 'email', detail: 'i•••@home.example', destination: 'ines@home.example' },
    ],
  },
];

/** Adds the sample users that are not there yet. Those that are get the policy of this version. */
export async function addSampleUsers(queries: Queries, clock: Clock): Promise<void> {
  const passwordHash = await hashPassword(samplePassword);
  for (const sample of sampleUsers) {
    await addUser(queries, clock, { ...sample, passwordHash });
    await queries
      .update(users)
      .set({ policy: policyOf(sample, clock) })
      .where(eq(users.email, sample.email));
  }
}

function policyOf({ policy, dueIn }: SampleUser, clock: Clock): Policy {
  if (!policy.prompt || dueIn === undefined) return policy;
  const dueAt = new Date(clock.now() + dueIn * day).toISOString();
  return { ...policy, prompt: { ...policy.prompt, urgency: { type: 'by', dueAt } } };
}

/** Adds a user with some authenticators, unless there is one of that address; answers with their id. */
export async function addUser(queries: Queries, clock: Clock, user: SampleUser & { passwordHash: string }): Promise<string> {
  const { email, passwordHash, policy, authenticators, makeSecret, given = [] } = user;
  const id = randomId();
  const now = clock.now();
  const apps = authenticators.map((name, index) => ({
    id: randomId(),
    userId: id,
    kind: 'authenticator-code' as const,
    name,
    totpSecret: makeSecret?.() ?? null,
    addedAt: new Date(now - (authenticators.length - index) * day),
  }));
  const rows = given.map(({ kind, name, detail, destination, expiresIn }) => ({
    id: randomId(),
    userId: id,
    kind: kind as MethodKind,
    name,
    detail,
    destination,
    addedAt: new Date(now),
    expiresAt: expiresIn === undefined ? null : new Date(now + expiresIn),
  }));
  const defaultOption = apps[0] ? `${apps[0].id}:app-code` : null;
  await queries.transaction(async tx => {
    const added = await tx.insert(users).values({ id, email, passwordHash, policy, defaultOption }).onConflictDoNothing().returning();
    if (added.length > 0 && apps.length > 0) await tx.insert(methods).values(apps);
    if (added.length > 0 && rows.length > 0) await tx.insert(methods).values(rows);
  });
  return id;
}
