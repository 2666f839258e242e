import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { forgetWhatIsOver } from '../../examples/reference-host/server/database/forget-what-is-over.js';
import { holdFolder } from '../../examples/reference-host/server/database/hold-folder.js';
import { migrationsFolder, openDatabase } from '../../examples/reference-host/server/database/open-database.js';
import { createTestHost } from './support/test-host.js';

const hour = 60 * 60_000;

describe('the embedded database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'enrollkit-data-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('keeps accounts and pending enrollments over a restart', async () => {
    const data = join(folder, 'kept/data');
    const first = await openDatabase({ folder: data });
    const before = await createTestHost({}, first);
    const person = await before.person();
    const { body } = await person.call('POST', '/enrollments/authenticator-code', { renew: false });
    await before.server.close();
    await first.close();

    const second = await openDatabase({ folder: data });
    const after = await createTestHost({}, second);
    const { withSession } = await import('./support/test-host.js');
    const resumed = await withSession(after.server, person).call('POST', '/enrollments/authenticator-code', { renew: false });
    expect(resumed.body['otpauth']).toEqual(body['otpauth']);
    await after.server.close();
    await second.close();
  });

  it('brings along the policies of before there was more than authenticator apps', async () => {
    const data = join(folder, 'old/data');
    await startOld(data);
    const database = await openDatabase({ folder: data });
    const { rows } = (await database.queries.execute('SELECT policy FROM users')) as { rows: unknown[] };
    expect(rows).toEqual([{ policy: { methods: {}, keepAtLeast: 1, limits: { authenticators: 3 } } }]);
    await database.close();
  });

  /** Makes a database as the first version of this host had it, with somebody in it. */
  const startOld = async (dataDir: string): Promise<void> => {
    const migrations = join(folder, 'migrations');
    cpSync(migrationsFolder, migrations, { recursive: true });
    const journal = join(migrations, 'meta/_journal.json');
    const all = JSON.parse(readFileSync(journal, 'utf8')) as { entries: object[] };
    writeFileSync(journal, JSON.stringify({ ...all, entries: all.entries.slice(0, 1) }));
    mkdirSync(dataDir, { recursive: true });
    const client = await PGlite.create({ dataDir });
    await migrate(drizzle({ client }), { migrationsFolder: migrations });
    const policy = JSON.stringify({ methods: {}, keepAtLeast: 1, authenticatorLimit: 3 });
    await client.query("INSERT INTO users (id, email, password_hash, policy) VALUES ('1', 'sam@example.com', '', $1)", [policy]);
    await client.close();
  };

  it('lets one process at a time into its folder', () => {
    const data = join(folder, 'held');
    const release = holdFolder(data);
    writeFileSync(`${data}.lock`, String(process.ppid));
    expect(() => holdFolder(data)).toThrow('in use');
    release();
    writeFileSync(`${data}.lock`, '999999999');
    expect(() => holdFolder(data)).not.toThrow();
  });

  it('forgets what nobody can use any more, secrets first', async () => {
    const host = await createTestHost();
    const { queries } = host.database;
    const count = async (table: string): Promise<number> =>
      ((await queries.execute(`SELECT * FROM ${table}`)) as { rows: unknown[] }).rows.length;
    const person = await host.person({ authenticators: 1 });
    const { body } = await person.call('POST', '/enrollments/authenticator-code', { renew: false });
    await person.call('POST', `/enrollments/${String(body['enrollmentId'])}/confirm`, { code: '000000' }, { 'idempotency-key': 'x' });
    await person.call('POST', '/enrollments/delivered-code', { kind: 'email', to: 'me@home.example' });
    await person.call('POST', '/enrollments/phone-call', { kind: 'phone-call', number: '+31612345678' });
    const countSent = async (): Promise<number[]> => [
      await count('outbox_messages'),
      await count('deliveries'),
      await count('phone_calls'),
    ];
    const forgetAfter = (hours: number): Promise<void> => forgetWhatIsOver(queries, host.clock.now() + hours * hour);

    await forgetAfter(1);
    expect([await count('enrollments'), await count('sessions')]).toEqual([3, 1]);
    await forgetAfter(2);
    expect([await count('enrollments'), await count('sessions'), await count('idempotent_answers')]).toEqual([0, 1, 1]);
    expect(await countSent()).toEqual([2, 1, 1]);
    await forgetAfter(25);
    expect(await countSent()).toEqual([0, 0, 0]);
    await forgetAfter(8 * 24);
    expect([await count('sessions'), await count('idempotent_answers'), await count('throttles')]).toEqual([0, 0, 0]);
    expect([await count('users'), await count('methods')]).toEqual([1, 1]);
  });
});
