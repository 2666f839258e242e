import { addUser } from '../../../examples/reference-host/server/accounts/sample-users.js';
import { ordinaryPolicy, type Policy } from '../../../examples/reference-host/server/accounts/policy.js';
import { openSession } from '../../../examples/reference-host/server/accounts/sessions.js';
import type { Clock } from '../../../examples/reference-host/server/clock.js';
import { createServer, type ReferenceServer, type ServerOptions } from '../../../examples/reference-host/server/create-server.js';
import type { Database } from '../../../examples/reference-host/server/database/database.js';
import { randomBase32 } from '../../../examples/reference-host/server/random.js';
import { defaultSettings, type Settings } from '../../../examples/reference-host/server/settings.js';
import { copyDatabase } from '../../support/copy-database.js';
import { expectDescribedAnswer } from './protocol.js';

export const origin = 'https://host.example';

/** A clock that a test moves. */
export class TestClock implements Clock {
  #now = Date.UTC(2026, 10, 23, 12);
  now(): number {
    return this.#now;
  }
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

type Carriers = Pick<ServerOptions, 'mail' | 'phone'>;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
  /** Calls below `/api/enrollkit`, and checks that the answer is as the protocol describes it. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** The response itself, such as a stream. */
  fetch(method: string, path: string, init?: RequestInit): Promise<Response>;
}

export interface TestHost {
  readonly database: Database;
  readonly server: ReferenceServer;
  readonly clock: TestClock;
  readonly settings: Settings;
  /** What was reported that should not happen; each test expects none. */
  readonly reported: unknown[];
  person(options?: { policy?: Partial<Policy>; authenticators?: number }): Promise<Person>;
}

let opened: Promise<Database> | undefined;
const servers: ReferenceServer[] = [];
const hosts: TestHost[] = [];

/** A server on this file's embedded database, with a clock of its own. Everybody in it is new. */
export async function createTestHost(given: Partial<Settings> = {}, database?: Database, carriers: Carriers = {}): Promise<TestHost> {
  // Few tests are about the end of a session, and many about what is long ago.
  const settings = { sessionLifetime: defaultSettings.longestSession, ...given };
  opened ??= database ? undefined : copyDatabase();
  const base = database ?? (await opened);
  if (!base) throw new Error('no database');
  const clock = new TestClock();
  const reported: unknown[] = [];
  const report = (error: unknown): unknown => reported.push(error);
  const server = await createServer({ ...carriers, database: base, clock, settings, origin, pages: '/nowhere', report });
  servers.push(server);
  const host: TestHost = {
    database: base,
    server,
    clock,
    settings: { ...defaultSettings, ...settings },
    reported,
    person: options => createPerson(host, options),
  };
  hosts.push(host);
  return host;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.close()));
  expect(hosts.splice(0).flatMap(host => host.reported)).toEqual([]);
});

afterAll(async () => {
  await (await opened)?.close();
});

let people = 0;

/** So that there is an app of which a test can show the codes. */
const makeSecret = (): string => randomBase32(32);

async function createPerson(
  host: TestHost,
  { policy, authenticators = 0 }: { policy?: Partial<Policy>; authenticators?: number } = {},
): Promise<Person> {
  const { database, clock, settings } = host;
  people += 1;
  const email = `person-${String(people)}@example.com`;
  const names = Array.from({ length: authenticators }, (_, index) => `App ${String(index + 1)}`);
  const user = { email, policy: { ...ordinaryPolicy, ...policy }, authenticators: names, makeSecret, passwordHash: '' };
  const id = await addUser(database.queries, clock, user);
  const cookie = `reference_host_session=${await openSession(database.queries, { clock, settings }, id)}`;
  return withSession(host.server, { id, email, cookie });
}

/** The same person, before another server of the same database. */
export function withSession(server: ReferenceServer, { id, email, cookie }: Pick<Person, 'id' | 'email' | 'cookie'>): Person {
  const fetchWith: Person['fetch'] = async (method, path, init = {}) => {
    const headers = { cookie, origin, ...(init.headers as Record<string, string>) };
    return server.app.request(`${origin}/api/enrollkit${path}`, { ...init, method, headers });
  };
  return {
    id,
    email,
    cookie,
    fetch: fetchWith,
    call: async (method, path, body, headers = {}) => {
      const init = body === undefined ? {} : { body: JSON.stringify(body) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetchWith(method, path, { ...init, headers: { ...type, ...headers } });
      const text = await response.text();
      const responseBody: unknown = text === '' ? undefined : JSON.parse(text);
      expectDescribedAnswer({ method, path, requestBody: body, response, responseBody });
      return { status: response.status, headers: response.headers, body: responseBody as Reply['body'] };
    },
  };
}
