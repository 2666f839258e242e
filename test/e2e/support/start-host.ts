import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { and, eq } from 'drizzle-orm';
import { hashPassword } from '../../../examples/reference-host/server/accounts/passwords.js';
import { ordinaryPolicy, type Policy } from '../../../examples/reference-host/server/accounts/policy.js';
import { addUser, samplePassword } from '../../../examples/reference-host/server/accounts/sample-users.js';
import { openSession } from '../../../examples/reference-host/server/accounts/sessions.js';
import type { Database } from '../../../examples/reference-host/server/database/database.js';
import { enrollments, methods, sessions, testNotifications, users } from '../../../examples/reference-host/server/database/schema.js';
import { defaultSettings, type Settings } from '../../../examples/reference-host/server/settings.js';
import {
  startReferenceHost,
  type ReferenceHost,
  type ReferenceHostOptions,
} from '../../../examples/reference-host/server/start-reference-host.js';
import { copyDatabase } from '../../support/copy-database.js';

export const password = samplePassword;

const built = fileURLToPath(new URL('../../../examples/reference-host/dist/index.html', import.meta.url));

/** Runs with the system's clock, but can be set forward: to the server, time has passed. */
class MovableClock {
  #ahead = 0;
  now(): number {
    return Date.now() + this.#ahead;
  }
  pass(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}

/** Who carries messages and calls. Default the outbox. */
export type Carriers = Pick<ReferenceHostOptions, 'mail' | 'phone'>;

export interface Person {
  readonly id: string;
  readonly email: string;
  /** For the browser, instead of signing in by the form. */
  readonly cookie: { readonly name: string; readonly value: string; readonly url: string };
}

/** The reference host with its built pages, and what a test looks up in its database. */
export class TestHost {
  readonly clock = new MovableClock();
  /** What the server reported that should not happen. */
  readonly reported: unknown[] = [];
  readonly #settings: Partial<Settings>;
  readonly #carriers: () => Promise<Carriers>;
  #host: ReferenceHost | undefined;
  #database: Database | undefined;
  #passwordHash = '';
  #people = 0;

  constructor(settings: Partial<Settings>, carriers: () => Promise<Carriers>) {
    // Few tests are about the end of a session, and many about what is long ago.
    this.#settings = { sessionLifetime: defaultSettings.longestSession, ...settings };
    this.#carriers = carriers;
  }

  async start(): Promise<void> {
    if (!existsSync(built)) throw new Error('The pages are not built. Run: npm run build && npm run build:host');
    const report = (error: unknown): unknown => this.reported.push(error);
    const database = (this.#database = await copyDatabase());
    this.#host = await startReferenceHost({ database, settings: this.#settings, clock: this.clock, report, ...(await this.#carriers()) });
    this.#passwordHash = await hashPassword(samplePassword);
  }

  async close(): Promise<void> {
    await this.#running.close();
    await this.#database?.close();
  }

  get url(): string {
    return this.#running.url;
  }

  /** Somebody new, who has signed in. */
  async person({ authenticators = 0, policy }: { authenticators?: number; policy?: Partial<Policy> } = {}): Promise<Person> {
    const email = `person-${String(++this.#people)}@example.com`;
    const names = Array.from({ length: authenticators }, (_, index) => `App ${String(index + 1)}`);
    const user = { email, policy: { ...ordinaryPolicy, ...policy }, authenticators: names, passwordHash: this.#passwordHash };
    const id = await addUser(this.#queries, this.clock, user);
    const value = await openSession(this.#queries, { clock: this.clock, settings: { ...defaultSettings, ...this.#settings } }, id);
    return { id, email, cookie: { name: 'reference_host_session', value, url: this.url } };
  }

  /** The same person, on another device. */
  async signInElsewhere(person: Person): Promise<Person> {
    const settings = { ...defaultSettings, ...this.#settings };
    const value = await openSession(this.#queries, { clock: this.clock, settings }, person.id);
    return { ...person, cookie: { ...person.cookie, value } };
  }

  /** What waits to be confirmed. */
  pendingOf({ id }: Pick<Person, 'id'>) {
    return this.#queries
      .select()
      .from(enrollments)
      .where(and(eq(enrollments.userId, id), eq(enrollments.state, 'pending')));
  }

  methodsOf({ id }: Pick<Person, 'id'>) {
    return this.#queries.select().from(methods).where(eq(methods.userId, id)).orderBy(methods.addedAt);
  }

  testsOf(enrollmentId: string) {
    return this.#queries
      .select()
      .from(testNotifications)
      .where(eq(testNotifications.enrollmentId, enrollmentId))
      .orderBy(testNotifications.createdAt);
  }

  async idOf(email: string): Promise<string> {
    const [user] = await this.#queries.select().from(users).where(eq(users.email, email));
    return user?.id ?? '';
  }

  /** Signs a person out everywhere. */
  async endSessions({ id }: Pick<Person, 'id'>): Promise<void> {
    await this.#queries.delete(sessions).where(eq(sessions.userId, id));
  }

  get #running(): ReferenceHost {
    if (!this.#host) throw new Error('The host has not started.');
    return this.#host;
  }

  get #queries() {
    return this.#running.database.queries;
  }
}
